import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** An element of a page. */
export interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
}

type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** Lists the elements of a page in their order, by the rules of the HTML standard. */
export const tagsOf = (html: string): Tag[] => elementsIn(parse(html));

function elementsIn(node: ParentNode): Tag[] {
  return node.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    const attributes = child.attrs.map(({ name, prefix, value }): [string, string] => [
      prefix ? `${prefix}:${name}` : name,
      value,
    ]);
    return [{ name: child.tagName, attributes: new Map(attributes) }, ...elementsIn(child)];
  });
}

/** Returns the text of a page or a piece of one, without scripts and styles; where a tag stood there is a space. */
export const readableText = (html: string): string => textIn(parse(html));

function textIn(node: ParentNode): string {
  return node.childNodes
    .map((child) => {
      if (child.nodeName === '#text') return (child as DefaultTreeAdapterTypes.TextNode).value;
      if (!('tagName' in child) || child.tagName === 'script' || child.tagName === 'style')
        return ' ';
      return ` ${textIn(child)} `;
    })
    .join('');
}
