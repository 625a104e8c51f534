import { FACETS, type FacetName } from './facets.ts';

/** A page (or an entry of one) as result lists show it before its text has come. */
export interface Page {
  /** Name by which the engine knows it. */
  id: string;
  /** Address from the root of the site. */
  url: string;
  title: string;
  facets: Record<FacetName, string[]>;
}

/** Pages with the values of facets written once: per page its id, address, title, and indexes into `values`. */
export interface PackedPages {
  values: Record<FacetName, string[]>;
  rows: [id: string, url: string, title: string, ...facets: number[][]][];
}

/** Packs pages for transport. */
export function packPages(pages: readonly Page[]): PackedPages {
  const values = Object.fromEntries(
    FACETS.map((name) => [name, [...new Set(pages.flatMap(({ facets }) => facets[name]))].sort()]),
  ) as PackedPages['values'];
  const rows = pages.map(({ id, url, title, facets }): PackedPages['rows'][number] => [
    id,
    url,
    title,
    ...FACETS.map((name) => facets[name].map((value) => values[name].indexOf(value))),
  ]);
  return { values, rows };
}

/** Unpacks what packPages has packed. */
export function unpackPages({ values, rows }: PackedPages): Page[] {
  return rows.map(([id, url, title, ...facets]) => ({
    id,
    url,
    title,
    facets: Object.fromEntries(
      FACETS.map((name, index) => [
        name,
        (facets[index] ?? []).map((value) => values[name][value] ?? ''),
      ]),
    ) as Page['facets'],
  }));
}
