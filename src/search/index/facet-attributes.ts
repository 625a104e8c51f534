/** Kinds of things that the search finds: the values of `art`. */
export const SEARCH_KINDS = [
  'Praxis',
  'Stadt',
  'Kapitel',
  'Frage',
  'Abbildung',
  'Modell',
  'Begriff',
  'Stimmen',
  'Literatur',
  'Übersicht',
  'Seite',
] as const;

export type SearchKind = (typeof SEARCH_KINDS)[number];

/** What the search can narrow down by. */
export interface Facets {
  art: string;
  stadt?: string | undefined;
  land?: string | undefined;
  feld?: readonly string[] | undefined;
}

/** Lists facets as pairs of name and value, empty ones left out. */
export function facetAttributes({
  art,
  stadt,
  land,
  feld = [],
}: Facets): { name: keyof Facets; value: string }[] {
  return [
    { name: 'art' as const, value: art },
    ...(stadt ? [{ name: 'stadt' as const, value: stadt }] : []),
    ...(land ? [{ name: 'land' as const, value: land }] : []),
    ...feld.map((value) => ({ name: 'feld' as const, value })),
  ];
}
