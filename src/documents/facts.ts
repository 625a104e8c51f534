import type { HeadlineFact } from '../edition/headline-facts.ts';
import { plain } from '../formats/document/from-markdown.ts';
import type { Block, Inline } from '../formats/document/tree.ts';
import type { Fact, FactItem } from '../lib/fact.ts';
import { LABELS } from '../strings.ts';

/** Facts with their names; one without a statement is said to be missing in the report. */
export function factTerms(facts: readonly (Fact | HeadlineFact)[]): Block {
  return {
    type: 'terms',
    items: facts.map(({ label, items }) => ({
      name: label,
      texts: items.length > 0 ? items.map(itemText) : [plain(LABELS.unstated)],
    })),
  };
}

const itemText = (item: FactItem): Inline[] =>
  typeof item === 'string'
    ? plain(item)
    : [{ type: 'link', href: item.href, children: plain(item.title) }];

/** The same with the statements of each fact in one line, where room is short. */
export function factLines(facts: readonly (Fact | HeadlineFact)[]): Block {
  return {
    type: 'terms',
    items: facts.map(({ label, items }) => ({
      name: label,
      texts: [items.flatMap((item, index) => [...plain(index > 0 ? '; ' : ''), ...itemText(item)])],
    })),
  };
}

/** A list of short statements, or the sentence that says there are none. */
export const statements = (items: readonly string[], empty: string): Block =>
  items.length > 0
    ? {
        type: 'list',
        ordered: false,
        start: 1,
        items: items.map((item) => [{ type: 'paragraph', children: plain(item) }]),
      }
    : { type: 'paragraph', children: plain(empty) };
