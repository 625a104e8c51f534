import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;
export type ParentNode = DefaultTreeAdapterTypes.ParentNode;
export type Text = DefaultTreeAdapterTypes.TextNode;

export const isElement = (node: Node): node is Element => defaultTreeAdapter.isElementNode(node);
export const isText = (node: Node): node is Text => defaultTreeAdapter.isTextNode(node);

/** Returns the value of an attribute, undefined when it is not there. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

export function setAttribute(element: Element, name: string, value: string): void {
  element.attrs = [...element.attrs.filter((attr) => attr.name !== name), { name, value }];
}

export function removeAttribute(element: Element, name: string): void {
  element.attrs = element.attrs.filter((attr) => attr.name !== name);
}

/** Finds the elements below a node that pass a test, in the order of the page. */
export function findAll(node: ParentNode, test: (element: Element) => boolean): Element[] {
  return node.childNodes.flatMap((child) =>
    isElement(child) ? [...(test(child) ? [child] : []), ...findAll(child, test)] : [],
  );
}

/** Returns the text of an element with its white space collapsed. */
export function pageText(node: ParentNode): string {
  const text = (parent: ParentNode): string =>
    parent.childNodes
      .map((child) => (isText(child) ? child.value : isElement(child) ? text(child) : ''))
      .join('');
  return text(node).replace(/\s+/gu, ' ').trim();
}

/** Copies an element with all that is in it, so that the copy can be changed. */
export function copyOf(element: Element): Element {
  const copy: Element = {
    ...element,
    attrs: element.attrs.map((attr) => ({ ...attr })),
    parentNode: null,
    sourceCodeLocation: null,
  };
  copy.childNodes = element.childNodes.map((child) => {
    const inner = isElement(child) ? copyOf(child) : { ...child, sourceCodeLocation: null };
    inner.parentNode = copy;
    return inner;
  });
  return copy;
}

export function appendText(element: Element, text: string): void {
  defaultTreeAdapter.insertText(element, text);
}
