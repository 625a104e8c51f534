import { parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { namedPage } from './named-page.ts';

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Attributes that hold an address which may lead to a page. */
const ADDRESSES = new Set(['href', 'action', 'formaction', 'xlink:href']);
/** What stands before the address of a page that leads on. */
const REFRESH = '0; url=';

/** What a page of the copy has in place of its modules, and in rooms for links. */
interface Instead {
  /** Returns the address of the classic script that does what the modules of the page do. */
  scriptFor: (modules: readonly string[]) => string;
  /** Texts of rooms for links (`data-form`), by the address that they are for. */
  rooms: Readonly<Record<string, string>>;
}

/** Makes a page for a copy on disk: links name pages, one classic script stands for all modules, nothing is preloaded. */
export function diskPage(html: string, { scriptFor, rooms }: Instead): string {
  const document = parse(html);
  const elements = [...elementsIn(document)];
  for (const element of elements) {
    for (const attribute of element.attrs) attribute.value = valueOf(element, attribute);
    const text = rooms[attributeOf(element, 'data-form') ?? ''];
    if (text !== undefined) element.childNodes = [textNode(text, element)];
  }
  for (const preload of elements.filter((element) => attributeOf(element, 'rel') === 'preload'))
    remove(preload);
  const [first, ...others] = elements.filter((item) => attributeOf(item, 'type') === 'module');
  if (first) {
    const sources = [first, ...others].map((script) => attributeOf(script, 'src') ?? '');
    first.attrs = [
      { name: 'defer', value: '' },
      { name: 'src', value: scriptFor(sources) },
    ];
    others.forEach(remove);
  }
  return serialize(document);
}

function* elementsIn(node: Parent): Generator<Element> {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    yield child;
    if ('content' in child) yield* elementsIn(child.content);
    yield* elementsIn(child);
  }
}

function valueOf({ tagName }: Element, { name, prefix, value }: Element['attrs'][number]): string {
  if (tagName === 'meta' && name === 'content' && value.startsWith(REFRESH))
    return REFRESH + namedPage(value.slice(REFRESH.length));
  return ADDRESSES.has(prefix ? `${prefix}:${name}` : name) ? namedPage(value) : value;
}

const attributeOf = (element: Element, name: string) =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

const textNode = (value: string, parentNode: Parent): DefaultTreeAdapterTypes.TextNode => ({
  nodeName: '#text',
  value,
  parentNode,
});

function remove(element: Element): void {
  const { parentNode } = element;
  if (parentNode) parentNode.childNodes = parentNode.childNodes.filter((node) => node !== element);
}
