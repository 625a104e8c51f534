import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Where texts lie that are printed together. */
export interface PrintedEntry {
  /** What the ids of its places begin with. */
  prefix: string;
  /** How others refer to it: `6.2`, `P 12`. */
  number: string;
}

/** What only a screen can show. */
const SCREEN_ONLY = new Set(['peek', 'previews', 'moved', 'place']);

/** Elements that are regions of a page. */
const PARTS = new Set(['section', 'aside', 'nav']);

/** Attributes that name ids. */
const REFERENCES = new Set(['aria-labelledby', 'aria-describedby', 'for', 'headers']);

/**
 * Makes the HTML of a text fit to stand on one page with others: its ids begin with its prefix, its headings lie lower
 * by some levels, and links to other texts lead to their places and name their numbers; links to what is not printed
 * become words.
 *
 * printCopy('<h2 id="geld">Geld</h2>', 'k1', new Map(), 2) // => '<h4 id="k1-geld">Geld</h4>'
 */
export function printCopy(
  html: string,
  prefix: string,
  entries: ReadonlyMap<string, PrintedEntry>,
  levels: number,
): string {
  const tree = parseFragment(html);
  const own = new Set([...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id));
  adapt(tree);
  return serialize(tree);

  function adapt(parent: Parent): void {
    parent.childNodes = parent.childNodes.filter((node) => !isScreenOnly(node));
    for (const node of parent.childNodes) {
      if (!('tagName' in node)) continue;
      lower(node, levels);
      asPlainPart(node);
      for (const attribute of node.attrs) {
        if (attribute.name === 'id') attribute.value = `${prefix}-${attribute.value}`;
        if (REFERENCES.has(attribute.name))
          attribute.value = attribute.value.replace(/\S+/gu, (id) => `${prefix}-${id}`);
      }
      if (node.tagName === 'a') resolve(node);
      adapt(node);
    }
  }

  function resolve(link: Element): void {
    const href = link.attrs.find(({ name }) => name === 'href');
    if (!href || /^[a-z]+:/iu.test(href.value)) return;
    const [page = '', place = ''] = href.value.split('#');
    const entry = entries.get(page);
    if (page === '' && own.has(place)) href.value = `#${prefix}-${place}`;
    else if (entry) refer(link, href, entry);
    else link.attrs = [];
  }
}

function refer(link: Element, href: { value: string }, { prefix, number }: PrintedEntry): void {
  href.value = `#${prefix}`;
  const isNamed = serialize(link).includes(number);
  if (number && !isNamed)
    link.childNodes.push(...parseFragment(`<small> (siehe\u00A0${number})</small>`).childNodes);
}

const isScreenOnly = (node: DefaultTreeAdapterTypes.ChildNode): boolean =>
  'attrs' in node &&
  node.attrs.some(
    ({ name, value }) => name === 'class' && value.split(' ').some((part) => SCREEN_ONLY.has(part)),
  );

/** Regions are for those who jump about on a screen; among so many they would only be in the way. */
function asPlainPart(node: Element): void {
  const isRegion = node.attrs.some(({ name, value }) => name === 'role' && value === 'region');
  const dropped = new Set(['popover']);
  if (isRegion || PARTS.has(node.tagName))
    for (const name of ['role', 'tabindex', 'aria-label', 'aria-labelledby']) dropped.add(name);
  if (PARTS.has(node.tagName)) node.tagName = node.nodeName = 'div';
  node.attrs = node.attrs.filter(({ name }) => !dropped.has(name));
}

function lower(node: Element, levels: number): void {
  const level = /^h([1-6])$/u.exec(node.tagName)?.[1];
  if (level) node.tagName = node.nodeName = `h${Math.min(6, Number(level) + levels)}`;
}
