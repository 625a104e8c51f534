/**
 * Finds an element that the page must have. `type` is the class it must be of, by default any HTML element.
 * Throws when it is missing or of another kind: the page and its script do not belong together.
 */
export function required<T extends HTMLElement = HTMLElement>(
  root: ParentNode,
  selector: string,
  type: abstract new (...args: never[]) => T = HTMLElement as never,
): T {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new TypeError(`The page has no ${selector} (${type.name})`);
  return found;
}
