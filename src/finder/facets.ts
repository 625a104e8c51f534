/** What practices can be narrowed down by, in the order of the form; also the names in the address. */
export const FACETS = [
  'feld',
  'stadt',
  'groesse',
  'traeger',
  'geld',
  'land',
  'modell',
  'seit',
  'beleg',
  'schwierigkeiten',
] as const;

export type FacetName = (typeof FACETS)[number];

/** The values that a practice has; none where the facet does not apply to it. */
export type FacetValues = Readonly<Record<FacetName, readonly string[]>>;

/** Chosen values; a facet that is not there is open. */
export type Choice = Partial<Record<FacetName, string>>;

/** How often each value of each facet occurs. */
export type Counts = Record<FacetName, ReadonlyMap<string, number>>;

interface Item {
  facets: FacetValues;
}

/** Keeps the items that have every chosen value. */
export const narrow = <T extends Item>(items: readonly T[], choice: Choice): T[] =>
  items.filter(({ facets }) =>
    FACETS.every((name) => !choice[name] || facets[name].includes(choice[name])),
  );

/** Counts, for each value, how many items are left when it is chosen next to what is chosen in the other facets. */
export const countFacets = (items: readonly Item[], choice: Choice): Counts =>
  perFacet((name) => {
    const counts = new Map<string, number>();
    for (const { facets } of narrow(items, { ...choice, [name]: '' }))
      for (const value of facets[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  });

/** Reads the choice from an address; values that no item has are left out. */
export function readChoice(query: string, items: readonly Item[]): Choice {
  const parameters = new URLSearchParams(query);
  return Object.fromEntries(
    FACETS.map((name) => [name, parameters.get(name) ?? ''] as const).filter(([name, value]) =>
      items.some(({ facets }) => facets[name].includes(value)),
    ),
  );
}

/** Lists what an address asks for and no item has. */
export function unknownIn(query: string, items: readonly Item[]): string[] {
  const known = readChoice(query, items);
  const parameters = new URLSearchParams(query);
  return FACETS.filter((name) => !known[name])
    .map((name) => parameters.get(name) ?? '')
    .filter(Boolean);
}

/** Writes the choice as the query of an address; '' when nothing is chosen. */
export function writeChoice(choice: Choice): string {
  const pairs = FACETS.flatMap((name) => (choice[name] ? [[name, choice[name]]] : []));
  return pairs.length > 0 ? `?${new URLSearchParams(pairs).toString()}` : '';
}

const perFacet = <T>(make: (name: FacetName) => T) =>
  Object.fromEntries(FACETS.map((name) => [name, make(name)])) as Record<FacetName, T>;
