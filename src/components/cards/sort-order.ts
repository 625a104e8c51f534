/** What a row is sorted by in a column; '' is what the report does not state. */
export type SortKey = string | number;

/** Compares two keys as readers expect: numbers by size, words by the alphabet, what is not stated last either way. */
export function compareKeys(a: SortKey, b: SortKey, isDescending: boolean): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const order =
    typeof a === 'number' && typeof b === 'number'
      ? a - b
      : new Intl.Collator('de', { numeric: true }).compare(String(a), String(b));
  return isDescending ? -order : order;
}

/** Reads `land` or `-land` (descending) from an address. */
export const readSort = (text: string | null): { name: string; isDescending: boolean } => ({
  name: (text ?? '').replace(/^-/u, ''),
  isDescending: text?.startsWith('-') ?? false,
});
