/** A line of the register. */
export interface RegisterItem {
  name: string;
  href: string;
  note: string;
}

export interface RegisterLetter {
  letter: string;
  items: RegisterItem[];
}

const collator = new Intl.Collator('de', { numeric: true, sensitivity: 'base' });

/** Sorts names into an A–Z register as German libraries do: umlauts with their base letter, digits under „0–9“. */
export function registerOf(items: readonly RegisterItem[]): RegisterLetter[] {
  const letters = new Map<string, RegisterItem[]>();
  for (const item of items) {
    const letter = letterOf(item.name);
    letters.set(letter, [...(letters.get(letter) ?? []), item]);
  }
  return [...letters]
    .sort(([a], [b]) => collator.compare(a, b))
    .map(([letter, list]) => ({
      letter,
      items: list.sort((a, b) => collator.compare(sortName(a.name), sortName(b.name))),
    }));
}

/** The first letter that counts; quotation marks and brackets do not. */
export function letterOf(name: string): string {
  const first = sortName(name).normalize('NFD').charAt(0).toUpperCase();
  return /\d/u.test(first) ? '0–9' : first;
}

const sortName = (name: string) => name.replace(/^[^\p{L}\p{N}]+/u, '').replace(/^ß/u, 'ss');
