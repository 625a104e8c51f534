import type { Nodes } from 'mdast';
import type {} from 'remark-mdx';

/** What shows nothing by itself: the targets of links and footnotes. */
const UNSEEN: ReadonlySet<Nodes['type']> = new Set(['definition', 'footnoteDefinition', 'break']);

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
  if (UNSEEN.has(node.type) || isComment(node)) return true;
  return HOLDERS.has(node.type) && 'children' in node && node.children.every(isBlank);
}

/** Whether a node is nothing but one comment, by the tree of the JavaScript parser. */
export function isComment(node: Nodes): boolean {
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return false;
  const estree = node.data?.estree;
  return estree?.body.length === 0 && estree.comments?.length === 1;
}
