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

/** Lists what the checks ask of a page. */
export function checkedPage(address: string, document: ParentNode): CheckedPage {
  const elements: PageElement[] = [];
  const texts: string[] = [];
  const read = (node: ParentNode, isRead: boolean): string =>
    node.childNodes
      .map((child) => {
        if (child.nodeName === '#text') {
          const { value } = child as DefaultTreeAdapterTypes.TextNode;
          if (isRead && value.trim()) texts.push(value);
          return value;
        }
        if (!('tagName' in child)) return '';
        const element = {
          name: child.tagName,
          attributes: attributesOf(child),
          text: '',
          source: '',
        };
        elements.push(element);
        const text = read(
          'content' in child ? child.content : child,
          isRead && !UNREAD.has(child.tagName),
        );
        element.source = text;
        element.text = text.replace(/\s+/gu, ' ').trim();
        return text;
      })
      .join('');
  read(document, true);
  const ids = new Set(elements.flatMap(({ attributes }) => attributes.get('id') ?? []));
  return { address, elements, ids, texts };
}

const attributesOf = ({ attrs }: DefaultTreeAdapterTypes.Element): ReadonlyMap<string, string> =>
  new Map(attrs.map(({ name, value }) => [name, value]));
