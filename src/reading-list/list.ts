/** Something that a reader keeps: its place from the root of the site, such as `praxis/hamburg-ombudsstelle/`, and a note. */
export interface KeptItem {
  place: string;
  /** Its title when it was kept, so that it can be named when it is gone. */
  title: string;
  note: string;
}

export type KeptList = readonly KeptItem[];

/** A place of this site: folders and a fragment in lower-case ASCII, never an address of another. */
const PLACE = /^(?:[a-z0-9-]+\/)+(?:#[a-z0-9-]+)?$/u;

/** Reads a list as it was written; what is none, or no longer one, is left out. */
export function parseList(text: string | null): KeptList {
  const items = parsed(text);
  if (!Array.isArray(items)) return [];
  const known = new Set<string>();
  return items.flatMap((item: unknown) => {
    const { place, title, note } = (item ?? {}) as Partial<Record<keyof KeptItem, unknown>>;
    if (typeof place !== 'string' || !PLACE.test(place) || known.has(place)) return [];
    known.add(place);
    return [{ place, title: textOf(title) || place, note: textOf(note) }];
  });
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export const isKept = (list: KeptList, place: string): boolean =>
  list.some((item) => item.place === place);

/** Adds items behind the others; what is kept already stays where it is, with its note. */
export const keep = (list: KeptList, ...items: readonly KeptItem[]): KeptList => [
  ...list,
  ...items.filter(({ place }) => !isKept(list, place)),
];

export const drop = (list: KeptList, place: string): KeptList =>
  list.filter((item) => item.place !== place);

export const withNote = (list: KeptList, place: string, note: string): KeptList =>
  list.map((item) => (item.place === place ? { ...item, note } : item));

/** Moves an item by a number of places; at the ends it stays. */
export function move(list: KeptList, place: string, by: number): KeptList {
  const from = list.findIndex((item) => item.place === place);
  const item = list[from];
  const to = from + by;
  if (!item || to < 0 || to >= list.length) return list;
  return drop(list, place).toSpliced(to, 0, item);
}

/** The parameter of the address that holds a list to share: places without the slash before `#`, one after the other. */
export const SHARED = 'eintraege';

/** Writes places for an address; notes stay with their author. */
export const shareQuery = (list: KeptList): string =>
  `?${SHARED}=${list.map(({ place }) => encodeURIComponent(place)).join(',')}`;

/** Reads the places that somebody shared. */
export const sharedPlaces = (search: string): string[] => [
  ...new Set(
    (new URLSearchParams(search).get(SHARED) ?? '').split(',').filter((place) => PLACE.test(place)),
  ),
];
