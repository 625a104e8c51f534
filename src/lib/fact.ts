/** One line of the fact box: a label with one or more statements, some of them links. */
export interface Fact {
  label: string;
  items: readonly FactItem[];
}

export type FactItem = string | { title: string; href: string };

/** Makes a fact, or none where there is nothing to say. */
export function fact(label: string, items: readonly FactItem[] | FactItem | undefined): Fact[] {
  const list =
    items === undefined
      ? []
      : Array.isArray(items)
        ? (items as readonly FactItem[])
        : [items as FactItem];
  return list.length > 0 ? [{ label, items: list }] : [];
}
