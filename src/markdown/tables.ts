import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * A rehype plug-in that makes Markdown tables fit for small screens and a strict CSP: each scrolls in a
 * region that the keyboard reaches, and alignment becomes a class instead of a style attribute.
 */
export function rehypeTables() {
  return (tree: Root) => {
    visit(tree, 'element', (node: Element, index, parent) => {
      if (node.tagName === 'th' || node.tagName === 'td') alignByClass(node);
      if (node.tagName !== 'table' || !parent || index === undefined || isRegion(parent)) return undefined;
      parent.children[index] = region(node);
      return [SKIP, index];
    });
  };
}

function alignByClass(cell: Element): void {
  const { align, style, ...rest } = cell.properties;
  const side = align ?? /text-align:\s*(\w+)/u.exec(String(style ?? ''))?.[1];
  cell.properties = { ...rest, ...(side === 'right' || side === 'center' ? { className: [`align-${side}`] } : {}) };
  if (cell.tagName === 'th') cell.properties['scope'] = 'col';
}

function isRegion(node: Root | Element): boolean {
  const names = node.type === 'element' ? node.properties['className'] : [];
  return Array.isArray(names) && names.includes('table-region');
}

const region = (table: Element): Element => ({
  type: 'element',
  tagName: 'div',
  properties: { className: ['table-region'], role: 'region', ariaLabel: 'Tabelle', tabIndex: 0 },
  children: [table],
});
