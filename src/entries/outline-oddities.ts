import type { Heading, Nodes, Table } from 'mdast';
import { plainText } from './outline-text.ts';

/** Markdown that loses something, or becomes what no author means. */
export interface Oddity {
  what:
    | 'underlined-heading'
    | 'empty-heading'
    | 'empty-link'
    | 'task'
    | 'too-many-cells'
    | 'too-few-cells'
    | 'strike-through'
    | 'nested-heading';
  line: number;
}

/** Lists what is odd about a node itself; its children are asked for themselves. */
export function odditiesOf(node: Nodes): Oddity[] {
  const line = node.position?.start.line ?? 1;
  const one = (what: Oddity['what'] | undefined) => (what ? [{ what, line }] : []);
  switch (node.type) {
    case 'heading':
      return one(oddHeading(node));
    case 'link':
      return one(plainText(node).trim() === '' ? 'empty-link' : undefined);
    case 'listItem':
      return [...one(typeof node.checked === 'boolean' ? 'task' : undefined), ...headingsIn(node)];
    case 'blockquote':
      return headingsIn(node);
    case 'delete':
      return one('strike-through');
    case 'table':
      return cellsOf(node);
    default:
      return [];
  }
}

/** A heading with # stands on one line; one that is underlined reaches over two. */
function oddHeading(node: Heading): Oddity['what'] | undefined {
  if (plainText(node).trim() === '') return 'empty-heading';
  const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 1 } };
  return end.line > start.line ? 'underlined-heading' : undefined;
}

/** Headings within a list or a quotation break the outline of the page. */
function headingsIn({ children }: { children: readonly Nodes[] }): Oddity[] {
  return children.flatMap((child) =>
    child.type === 'heading'
      ? [{ what: 'nested-heading' as const, line: child.position?.start.line ?? 1 }]
      : [],
  );
}

/** Rows with more cells than the head lose them; with fewer, they show empty ones. */
function cellsOf({ children: [head, ...rows] }: Table): Oddity[] {
  const width = head?.children.length ?? 0;
  return rows.flatMap(({ children, position }): Oddity[] => {
    if (children.length === width) return [];
    const what = children.length > width ? 'too-many-cells' : 'too-few-cells';
    return [{ what, line: position?.start.line ?? 1 }];
  });
}
