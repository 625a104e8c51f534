/** Something that can be kept, as the list shows, prints and exports it. */
export interface CatalogEntry {
  /** What it is, for readers. */
  kind: string;
  title: string;
  /** The page of which it is a section. */
  within?: string;
  summary: string;
  /** Printed pages of the study, as text: `54–56`. */
  pages: string;
  /** Headline facts with conditions and difficulties, each a name and what the report says; empty: it says nothing. */
  facts?: readonly (readonly [name: string, items: readonly string[]])[];
}

/** Everything that can be kept, by its place from the root of the site. */
export type Catalog = Readonly<Record<string, CatalogEntry>>;
