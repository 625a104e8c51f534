import { defaultTreeAdapter, html } from 'parse5';
import {
  attribute,
  findAll,
  isElement,
  type Element,
  type Node,
  type ParentNode,
} from './html-text.ts';

/** A part of a page between two headings; the beginning of a page has none. */
export interface Passage {
  heading?: Element;
  body: Element;
}

const HEADINGS = new Set(['h2', 'h3']);

/**
 * Cuts what is indexed of a page at its headings that have an id, wherever they stand in its tree. `isSkipped` tells
 * what the index leaves out: headings in it cut nothing. The nodes move into the passages.
 */
export function passagesOf(body: Element, isSkipped: (element: Element) => boolean): Passage[] {
  const isHeading = (element: Element) =>
    HEADINGS.has(element.tagName) && Boolean(attribute(element, 'id')) && !isSkipped(element);
  const parts: { heading?: Element; nodes: Node[] }[] = [{ nodes: [] }];
  const divide = (parent: ParentNode): void => {
    for (const child of parent.childNodes) {
      if (!isElement(child) || isSkipped(child)) parts.at(-1)?.nodes.push(child);
      else if (isHeading(child)) parts.push({ heading: child, nodes: [child] });
      else if (findAll(child, isHeading).length > 0) divide(child);
      else parts.at(-1)?.nodes.push(child);
    }
  };
  divide(body);
  return parts.map(({ nodes, ...part }) => ({ ...part, body: bodyOf(nodes) }));
}

function bodyOf(nodes: readonly Node[]): Element {
  const body = defaultTreeAdapter.createElement('div', html.NS.HTML, [
    { name: 'data-pagefind-body', value: '' },
  ]);
  for (const node of nodes) defaultTreeAdapter.appendChild(body, node);
  return body;
}
