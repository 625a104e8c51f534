import type { DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;

export const isElement = (node: Node): node is Element => 'tagName' in node;

/** Returns the value of an attribute, undefined where it is not there. */
export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

/** What serves only those who are on the page: ways around, fields, pictures whose values stand in tables. */
const LEFT_OUT = new Set(['nav', 'form', 'button', 'dialog', 'template', 'script', 'style', 'svg']);

/** Whether an element is part of the text of a page. */
export const isText = (element: Element): boolean =>
  !LEFT_OUT.has(element.tagName) &&
  attribute(element, 'hidden') === undefined &&
  attribute(element, 'aria-hidden') !== 'true' &&
  attribute(element, 'data-form') === undefined &&
  // The note where a passage was that is gone: a reader sees it only who comes for it.
  !attribute(element, 'class')?.split(/\s+/u).includes('moved') &&
  attribute(element, 'data-footnote-backref') === undefined;

/** Finds the first element below a node that passes a test. */
export function find(
  node: DefaultTreeAdapterTypes.ParentNode,
  test: (element: Element) => boolean,
): Element | undefined {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    const found = test(child) ? child : find(child, test);
    if (found) return found;
  }
  return undefined;
}
