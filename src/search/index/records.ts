import { parse, serializeOuter } from 'parse5';
import {
  appendText,
  attribute,
  copyOf,
  findAll,
  isElement,
  isText,
  removeAttribute,
  setAttribute,
  pageText,
  type Element,
  type ParentNode,
  type Text,
} from './html-text.ts';
import { passagesOf } from './passages.ts';
import { escapeHtml } from '../../lib/escape-html.ts';
import type { Facets } from './facet-attributes.ts';

/** What is scored as one: a section of a page, an entry of a page that holds many, or a whole page. */
export interface SearchRecord {
  /** Address from the root of the site, with the fragment of an entry. */
  url: string;
  title: string;
  /** The section of the page, where the page is divided and this is not its beginning. */
  section?: { id: string; title: string };
  facets: RecordFacets;
  /** Texts that are indexed, to be read and changed in place. */
  texts: Text[];
  /** Everyday words that find the record but stand in no text. */
  terms: string[];
  /** Questions that the record answers. */
  questions: string[];
  /** Later parts of the compounds in the title: a title counts more than a text, for them too. */
  titleParts: string[];
  /** Element that is indexed. */
  body: Element;
}

type RecordFacets = Pick<Facets, 'art' | 'stadt' | 'land'> & { feld: string[] };

/** Elements without text for readers of results; Pagefind leaves out most of them by itself. */
const SKIPPED = new Set([
  'script',
  'style',
  'code',
  'pre',
  'template',
  'svg',
  'nav',
  'form',
  'label',
  'noscript',
]);

/** Elements that stand on lines of their own although Pagefind does not part their texts. */
const BLOCKS = new Set([
  'dd',
  'dt',
  'th',
  'caption',
  'figcaption',
  'blockquote',
  'summary',
  'small',
]);

/**
 * Reads what is to be indexed from a finished page: its bodies; where parts of one carry `data-search-entry`, each of
 * these by itself; where its kind is divided, each section. Pages without a body have nothing. The tree of the page
 * stays as it is.
 */
export function recordsOf(
  html: string,
  address: string,
  document: ParentNode = parse(html),
): SearchRecord[] {
  const bodies = findAll(
    document,
    (element) => attribute(element, 'data-pagefind-body') !== undefined,
  );
  const records = bodies.flatMap((body) => recordsIn(copyOf(body), address, html));
  return records.filter(
    (record, index) => records.findLastIndex((other) => isSame(other, record)) === index,
  );
}

/** A list that is one record itself needs none for its head. */
const isSame = (a: SearchRecord, b: SearchRecord): boolean => placeOf(a) === placeOf(b);

function recordsIn(body: Element, address: string, html: string): SearchRecord[] {
  const facets = facetsOf(body);
  const entries = findAll(body, (element) => attribute(element, 'data-search-entry') !== undefined);
  if (entries.length > 0) return entries.map((entry) => entryRecord(entry, address, facets));
  const title = titleOf(body, 'h1') || pageTitle(html);
  if (!DIVIDED.has(facets.art)) return [record(body, address, title, facets)];
  return passagesOf(body, isSkipped)
    .map((passage): SearchRecord => {
      const { heading } = passage;
      const section = heading && {
        id: attribute(heading, 'id') ?? '',
        title: shownText(heading).replace(/[.\s]+$/u, ''),
      };
      return { ...record(passage.body, address, title, facets), ...(section && { section }) };
    })
    .filter(({ section, texts }) => !section || texts.length > 1);
}

/** Kinds whose pages are long enough that a section answers by itself. */
const DIVIDED: ReadonlySet<string> = new Set(['Kapitel', 'Stadt', 'Seite']);

/** The address of a record: that of its section. */
export const placeOf = ({ url, section }: Pick<SearchRecord, 'url' | 'section'>): string =>
  section ? `${url}#${section.id}` : url;

/** What an entry on a page of many is called by. */
const HEADINGS = new Set(['h2', 'h3']);

function entryRecord(entry: Element, address: string, facets: RecordFacets): SearchRecord {
  const [heading] = findAll(entry, ({ tagName }) => HEADINGS.has(tagName));
  if (heading) setAttribute(heading, 'data-pagefind-weight', '7');
  setAttribute(entry, 'data-pagefind-body', '');
  return record(
    entry,
    `${address}#${(heading && attribute(heading, 'id')) ?? ''}`,
    heading ? shownText(heading) : '',
    facets,
  );
}

function record(body: Element, url: string, title: string, facets: RecordFacets): SearchRecord {
  for (const element of findAll(body, () => true)) prepare(element);
  return {
    url,
    title,
    facets,
    texts: textsOf(body),
    terms: [],
    titleParts: [],
    questions: [],
    body,
  };
}

/** Makes an element of the copy ready for the index: no titles but ours, no footnote marks and addresses, texts parted. */
function prepare(element: Element): void {
  removeAttribute(element, 'data-pagefind-meta');
  if (isSkipped(element)) setAttribute(element, 'data-pagefind-ignore', '');
  if (BLOCKS.has(element.tagName)) appendText(element, endsInWord(pageText(element)) ? '. ' : ' ');
}

const endsInWord = (text: string): boolean => /[\p{L}\p{N})“]$/u.test(text);

/** The text of an element without what the index leaves out, such as the link to a heading. */
const shownText = (element: Element): string =>
  textsOf(element)
    .map(({ value }) => value)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();

const titleOf = (body: Element, tag: string) => {
  const [heading] = findAll(body, ({ tagName }) => tagName === tag);
  return heading ? pageText(heading) : '';
};

const pageTitle = (html: string) => /<h1[^>]*>([^<]*)</u.exec(html)?.[1]?.trim() ?? '';

/** Reads the facets that the page declares for the index. */
function facetsOf(body: Element): RecordFacets {
  const facets: RecordFacets = { art: '', feld: [] };
  for (const element of [body, ...findAll(body, () => true)]) {
    if (attribute(element, 'data-pagefind-filter') === undefined) continue;
    const name = (attribute(element, 'data-pagefind-filter') ?? '').split('[')[0];
    const value = attribute(element, 'data-value') ?? '';
    if (name === 'feld') facets.feld.push(value);
    else if (name === 'art' || name === 'stadt' || name === 'land') facets[name] = value;
  }
  return facets;
}

/** Lists the texts that Pagefind will index. */
function textsOf(node: ParentNode): Text[] {
  return node.childNodes.flatMap((child) => {
    if (isText(child)) return child.value.trim() ? [child] : [];
    return isElement(child) && !isSkipped(child) ? textsOf(child) : [];
  });
}

const isSkipped = (element: Element) =>
  SKIPPED.has(element.tagName) ||
  ['data-pagefind-ignore', 'data-footnote-ref', 'data-footnote-backref'].some(
    (name) => attribute(element, name) !== undefined,
  );

/** Writes the copy of a record that is indexed, with its title and everyday words as metadata. */
export function indexedCopy({ body, title, titleParts, terms, facets }: SearchRecord): string {
  const fields = {
    title,
    teile: titleParts.join(' '),
    worte: terms.join(' . '),
    ort: [facets.stadt, facets.land].filter(Boolean).join(' . '),
  };
  const metas = Object.entries(fields).map(
    ([name, value]) =>
      value &&
      `<span data-pagefind-meta="${name}[data-value]" data-value="${escapeHtml(value)}"></span>`,
  );
  const hidden = `<div data-pagefind-ignore>${metas.join('')}</div>`;
  return `<!doctype html><html lang="de"><body>${hidden}${serializeOuter(body)}</body></html>`;
}
