import type { Page } from './page-list.ts';

/** What results can be narrowed down by, in the order of the form; also the names in the address. */
export const FACETS = ['art', 'stadt', 'land', 'feld'] as const;

export type FacetName = (typeof FACETS)[number];

/** Chosen values; a facet that is not there is open. */
export type Choice = Partial<Record<FacetName, string>>;

/** Keeps the items whose page has every chosen value. */
export function narrow<T extends { page: Pick<Page, 'facets'> }>(
  items: readonly T[],
  choice: Choice,
): T[] {
  return items.filter(({ page }) =>
    FACETS.every((name) => !choice[name] || page.facets[name].includes(choice[name])),
  );
}

/**
 * Counts, for each value of each facet, how many items are left when it is chosen next to what is chosen in the others.
 * Values without items are left out.
 */
export function countFacets(
  items: readonly { page: Pick<Page, 'facets'> }[],
  choice: Choice,
): Record<FacetName, Map<string, number>> {
  return Object.fromEntries(
    FACETS.map((name) => {
      const counts = new Map<string, number>();
      for (const { page } of narrow(items, { ...choice, [name]: '' }))
        for (const value of page.facets[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
      return [name, counts];
    }),
  ) as Record<FacetName, Map<string, number>>;
}
