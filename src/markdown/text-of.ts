import type { Element } from 'hast';

/** Returns the text of an element without the marks of footnotes. */
export function textOf(node: Element): string {
  return node.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      return child.type === 'element' && child.tagName !== 'sup' ? textOf(child) : '';
    })
    .join('');
}
