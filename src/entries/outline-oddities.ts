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
    | 'strike-through'
    | 'inner-emphasis'
    | 'gender-emphasis'
    | 'note-in-heading'
    | 'empty-quotation'
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
      return one(plainText(node).trim() === '' ? 'empty-link' : undefined);
    case 'listItem':
      return [...one(oddItem(node)), ...headingsIn(node, 'nested-heading')];
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
      return cellsOf(node);
    default:
      return 'children' in node
        ? [...oddLists(node.children, source), ...emptySections(node.children)]
        : [];
  }
}

/** Headings below which nothing stands before the next of their level or the end. */
function emptySections(children: readonly Nodes[]): Oddity[] {
  const seen = children.filter((child) => !isBlank(child));
  return seen.flatMap((node, index): Oddity[] => {
    if (node.type !== 'heading' || oddHeading(node)) return [];
    const next = seen[index + 1];
    const isEmpty = !next || (next.type === 'heading' && next.depth <= node.depth);
    return isEmpty ? [{ what: 'empty-section', line: lineOf(node) }] : [];
  });
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

function oddItem(node: List['children'][number]): Oddity['what'] | undefined {
  if (typeof node.checked === 'boolean') return 'task';
  return node.children.every(isBlank) ? 'empty-item' : undefined;
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

/** Rows with more cells than the head lose them; with fewer, they show empty ones. */
function cellsOf({ children: [head, ...rows] }: Table): Oddity[] {
  const width = head?.children.length ?? 0;
  return rows.flatMap((row): Oddity[] => {
    if (row.children.length === width) return [];
    const what = row.children.length > width ? 'too-many-cells' : 'too-few-cells';
    return [{ what, line: lineOf(row) }];
  });
}
