import type { DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;

export const isElement = (node: Node): node is Element => 'tagName' in node;

/** Returns the value of an attribute, undefined where it is not there. */
export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

/** What serves only those who are on the page: ways around, fields, pictures whose values stand in tables. */
const LEFT_OUT = new Set(['nav', 'form', 'button', 'dialog', 'template', 'script', 'style', 'svg']);

/** The beginning of another page, which opens beside a link to it. */
const isPreview = (element: Element): boolean =>
  attribute(element, 'id')?.startsWith('vorschau-') === true;

/** What folds nothing away before a script fills it. */
const isUnfilled = ({ tagName, childNodes }: Element): boolean =>
  tagName === 'details' && childNodes.every((n) => !isElement(n) || n.tagName === 'summary');

/** What only a screen shows, and the note where a passage was that is gone, which only those see who come for it. */
const PASSING = new Set(['on-screen', 'moved']);

const isPassing = (element: Element): boolean =>
  attribute(element, 'class')
    ?.split(/\s+/u)
    .some((name) => PASSING.has(name)) === true;

/** Whether an element is part of the text of a page. */
export const isText = (element: Element): boolean =>
  !LEFT_OUT.has(element.tagName) &&
  attribute(element, 'hidden') === undefined &&
  attribute(element, 'aria-hidden') !== 'true' &&
  attribute(element, 'data-form') === undefined &&
  attribute(element, 'data-footnote-backref') === undefined &&
  !isPreview(element) &&
  !isUnfilled(element) &&
  !isPassing(element);

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
