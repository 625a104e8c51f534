import type { DefaultTreeAdapterTypes } from 'parse5';

/** An element of a built page with what the checks ask of it. */
export interface PageElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** Its text with white space collapsed. */
  text: string;
  /** Its text as it stands. */
  source: string;
}

/** A built page, as the checks see it. */
export interface CheckedPage {
  /** Address from the root of the site, e.g. `/praxis/x/`. */
  address: string;
  elements: PageElement[];
  /** Address from the root to which the page leads at once, where it stands at an address that has moved. */
  movedTo?: string | undefined;
  ids: ReadonlySet<string>;
  /** Texts that readers see, in their order; code is left out. */
  texts: string[];
}

type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** Elements whose text nobody reads, or reads as it is. */
const UNREAD = new Set(['script', 'style', 'template', 'code', 'title']);

/** Lists what the checks ask of a page. Texts of elements are put together only when they are asked for. */
export function checkedPage(address: string, document: ParentNode): CheckedPage {
  const elements: PageElement[] = [];
  const texts: string[] = [];
  const ids = new Set<string>();
  const read = (node: ParentNode, isRead: boolean): void => {
    for (const child of node.childNodes) {
      if (isText(child)) {
        if (isRead && child.value.trim()) texts.push(child.value);
      } else if ('tagName' in child) {
        const element = pageElement(child);
        const id = element.attributes.get('id');
        if (id !== undefined) ids.add(id);
        elements.push(element);
        read(contentOf(child), isRead && !UNREAD.has(child.tagName));
      }
    }
  };
  read(document, true);
  return { address, elements, ids, texts };
}

type Element = DefaultTreeAdapterTypes.Element;

const pageElement = (element: Element): PageElement => ({
  name: element.tagName,
  attributes: attributesOf(element),
  get source() {
    return textOf(element);
  },
  get text() {
    return textOf(element).replace(/\s+/gu, ' ').trim();
  },
});

const isText = (
  node: DefaultTreeAdapterTypes.ChildNode,
): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';

/** Where the children of an element are: those of a template stand in a document of their own. */
const contentOf = (element: Element): ParentNode =>
  'content' in element ? (element as DefaultTreeAdapterTypes.Template).content : element;

const textOf = (element: Element): string =>
  contentOf(element)
    .childNodes.map((child) =>
      isText(child) ? child.value : 'tagName' in child ? textOf(child) : '',
    )
    .join('');

const NONE: ReadonlyMap<string, string> = new Map();

const attributesOf = ({ attrs }: Element): ReadonlyMap<string, string> =>
  attrs.length === 0 ? NONE : new Map(attrs.map(({ name, value }) => [name, value]));
