import type { Nodes } from 'mdast';

/** Whether a node shows nothing: spaces, comments, the targets of links, and what holds nothing else. */
export function isBlank(node: Nodes): boolean {
  switch (node.type) {
    case 'text':
      return node.value.trim() === '';
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
    case 'definition':
    case 'footnoteDefinition':
    case 'break':
      return true;
    case 'paragraph':
    case 'list':
    case 'listItem':
    case 'blockquote':
    case 'emphasis':
    case 'strong':
      return node.children.every(isBlank);
    default:
      return false;
  }
}
