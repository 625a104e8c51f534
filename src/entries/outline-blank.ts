import type { Nodes } from 'mdast';

/** What shows nothing by itself: comments and the targets of links and footnotes. */
const UNSEEN: ReadonlySet<Nodes['type']> = new Set([
  'mdxFlowExpression',
  'mdxTextExpression',
  'definition',
  'footnoteDefinition',
  'break',
]);

/** What shows what it holds. */
const HOLDERS: ReadonlySet<Nodes['type']> = new Set([
  'paragraph',
  'list',
  'listItem',
  'blockquote',
  'emphasis',
  'strong',
]);

/** Whether a node shows nothing: spaces, comments, the targets of links, and what holds nothing else. */
export function isBlank(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  if (UNSEEN.has(node.type)) return true;
  return HOLDERS.has(node.type) && 'children' in node && node.children.every(isBlank);
}
