import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { textOf } from './text-of.ts';

/**
 * A rehype plug-in that makes Markdown tables fit for small screens and a strict CSP: each scrolls in a
 * region that the keyboard reaches, named after the heading above it, and alignment becomes a class
 * instead of a style attribute. An empty cell in the head is an ordinary cell.
 */
export function rehypeTables() {
  return (tree: Root) => {
    const name = uniqueNames();
    let heading = '';
    visit(tree, 'element', (node: Element, index, parent) => {
      if (/^h[1-6]$/u.test(node.tagName)) heading = textOf(node);
      if (node.tagName === 'th' || node.tagName === 'td') alignByClass(node);
      if (node.tagName !== 'table' || !parent || index === undefined || isRegion(parent))
        return undefined;
      parent.children[index] = region(node, name(heading ? `Tabelle zu ${heading}` : 'Tabelle'));
      return [SKIP, index];
    });
  };
}

function alignByClass(cell: Element): void {
  const { align, style, ...rest } = cell.properties;
  const side = align ?? /text-align:\s*(\w+)/u.exec(typeof style === 'string' ? style : '')?.[1];
  cell.properties = {
    ...rest,
    ...(side === 'right' || side === 'center' ? { className: [`align-${side}`] } : {}),
  };
  if (cell.tagName !== 'th') return;
  if (isEmpty(cell)) cell.tagName = 'td';
  else cell.properties['scope'] = 'col';
}

/** The corner of a table that names its rows is empty, and an empty cell is the head of nothing. */
const isEmpty = (cell: Element): boolean =>
  textOf(cell).trim() === '' && !cell.children.some(({ type }) => type === 'element');

function isRegion(node: { type: string; properties?: Element['properties'] }): boolean {
  const names = node.properties?.['className'];
  return Array.isArray(names) && names.includes('table-region');
}

/** Returns a function that gives each region of a page a name of its own. */
function uniqueNames(): (name: string) => string {
  const seen = new Map<string, number>();
  return (name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  };
}

const region = (table: Element, name: string): Element => ({
  type: 'element',
  tagName: 'div',
  properties: { className: ['table-region'], role: 'region', ariaLabel: name, tabIndex: 0 },
  children: [table],
});
