import type { Heading, List, Nodes, Table } from 'mdast';
import { isBlank } from './outline-blank.ts';
import { innerEmphasis } from './outline-emphasis.ts';
import { lineOf } from './outline-line.ts';
import { oddLists, oddQuotation } from './outline-lists.ts';
import { plainText } from './outline-text.ts';

/** Markdown that loses something, or becomes what no author means. */
export interface Oddity {
  what:
    | 'underlined-heading'
    | 'empty-heading'
    | 'wordless-heading'
    | 'empty-link'
    | 'task'
    | 'too-many-cells'
    | 'too-few-cells'
    | 'no-rows'
    | 'empty-head'
    | 'sign-in-item'
    | 'strike-through'
    | 'inner-emphasis'
    | 'gender-emphasis'
    | 'note-in-heading'
    | 'empty-quotation'
    | 'text-behind-note'
    | 'empty-section'
    | 'nested-heading'
    | 'heading-in-note'
    | 'empty-item'
    | 'numbers'
    | 'badly-indented'
    | 'date-as-list'
    | 'sign-as-list'
    | 'sign-as-quotation';
  line: number;
}

/** Lists what is odd about a node itself; its children are asked for themselves. `source` is the whole text. */
export function odditiesOf(node: Nodes, source: string): Oddity[] {
  const line = lineOf(node);
  const one = (what: Oddity['what'] | undefined) => (what ? [{ what, line }] : []);
  switch (node.type) {
    case 'heading':
      return one(faultOfHeading(node));
    case 'link':
      return one(oddLink(node));
    case 'listItem':
      return [...one(oddItem(node)), ...headingsIn(node, 'nested-heading')];
    case 'list':
      return [...firstTask(node), ...oddLists(node.children, source)];
    case 'blockquote':
      return [...one(oddQuotation(node)), ...headingsIn(node, 'nested-heading')];
    case 'footnoteDefinition':
      return headingsIn(node, 'heading-in-note');
    case 'emphasis':
    case 'strong':
      return one(innerEmphasis(node, source));
    case 'delete':
      return one('strike-through');
    case 'table':
      return [...one(oddTable(node, source)), ...cellsOf(node)];
    default:
      return 'children' in node
        ? [
            ...oddLists(node.children, source),
            ...emptySections(node.children),
            ...textBehindNotes(node.children),
          ]
        : [];
  }
}

/** Headings below which nothing stands before the next of their level or the end. */
function emptySections(children: readonly Nodes[]): Oddity[] {
  const seen = children.filter((child) => !isBlank(child));
  return seen.flatMap((node, index): Oddity[] => {
    if (node.type !== 'heading' || oddHeading(node)) return [];
    const next = seen[index + 1];
    const isEmpty =
      !next || (next.type === 'heading' && next.depth <= node.depth && !isUnderlined(next));
    return isEmpty ? [{ what: 'empty-section', line: lineOf(node) }] : [];
  });
}

/** Paragraphs behind the last note of a text were meant as parts of it, or stand where notes should be the end. */
function textBehindNotes(children: readonly Nodes[]): Oddity[] {
  const last = children.findLastIndex(({ type }) => type === 'footnoteDefinition');
  const [first, ...rest] = last === -1 ? [] : children.slice(last + 1);
  const isTail = first?.type === 'paragraph' && rest.every(({ type }) => type === 'paragraph');
  return isTail ? [{ what: 'text-behind-note', line: lineOf(first) }] : [];
}

const faultOfHeading = (node: Heading): Oddity['what'] | undefined =>
  oddHeading(node) ?? (hasNote(node) ? 'note-in-heading' : undefined);

/** Headings stand in the contents too, where no footnote is. */
const hasNote = (node: Nodes): boolean =>
  node.type === 'footnoteReference' || ('children' in node && node.children.some(hasNote));

/** Whether a heading is no part of the outline of its page, but a slip that is told for itself. */
export const isStray = (node: Heading, parent: Nodes | undefined): boolean =>
  oddHeading(node) !== undefined || (parent !== undefined && NOT_OUTLINE.has(parent.type));

const NOT_OUTLINE: ReadonlySet<string> = new Set(['listItem', 'blockquote', 'footnoteDefinition']);

function oddHeading(node: Heading): Oddity['what'] | undefined {
  const text = plainText(node).trim();
  if (text === '') return 'empty-heading';
  if (isUnderlined(node)) return 'underlined-heading';
  return /[\p{L}\p{N}]/u.test(text) ? undefined : 'wordless-heading';
}

/** A heading with # stands on one line; one that is underlined reaches over two. */
const isUnderlined = ({ position }: Heading): boolean =>
  position !== undefined && position.end.line > position.start.line;

const oddItem = ({ children }: List['children'][number]): Oddity['what'] | undefined =>
  children.every(isBlank) ? 'empty-item' : undefined;

const oddLink = (node: Nodes): Oddity['what'] | undefined =>
  plainText(node).trim() === '' ? 'empty-link' : undefined;

/** A list of tasks is one slip, however many boxes it has. */
function firstTask({ children }: List): Oddity[] {
  const task = children.find(({ checked }) => typeof checked === 'boolean');
  return task ? [{ what: 'task', line: lineOf(task) }] : [];
}

/** Headings within a list, a quotation or a footnote break the outline of the page. */
function headingsIn(
  { children }: { children: readonly Nodes[] },
  what: 'nested-heading' | 'heading-in-note',
): Oddity[] {
  return children.flatMap((child) =>
    child.type === 'heading' ? [{ what, line: lineOf(child) }] : [],
  );
}

/** A table of a head alone, or with a head of empty cells; rows that a blank line has cut off are told for themselves. */
function oddTable({ children: [head, ...rows], position }: Table, source: string) {
  if (rows.length === 0)
    return /^\s*\|/u.test(source.slice(position?.end.offset)) ? undefined : 'no-rows';
  return head?.children.every((cell) => plainText(cell).trim() === '') ? 'empty-head' : undefined;
}

const sizeOf = ({ children }: Table['children'][number]): number => children.length;

/**
 * Rows with more cells than the head lose them; with fewer, they show empty ones. Where all rows agree against the
 * head, one finding tells it.
 */
function cellsOf({ children: [head, ...rows] }: Table): Oddity[] {
  const width = head?.children.length ?? 0;
  const odd = rows.filter(({ children }) => children.length !== width);
  const isHeadOdd = odd.length === rows.length && new Set(rows.map(sizeOf)).size === 1;
  return (isHeadOdd ? odd.slice(0, 1) : odd).map((row) => ({
    what: row.children.length > width ? 'too-many-cells' : 'too-few-cells',
    line: lineOf(row),
  }));
}
