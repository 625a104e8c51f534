import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { BuiltPage } from '../built-pages.ts';
import { isParagraphId } from '../../entries/ledger/match.ts';
import { NOT_FOUND } from '../not-found.ts';

type Page = Pick<BuiltPage, 'address' | 'document'>;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** Elements whose ids belong to the interface: nobody links to a field or a menu. */
const INTERFACE = new Set(['main', 'nav', 'form', 'input', 'select', 'button', 'label', 'dialog']);

/** Marks what the search leaves out: lists that are there or not, as other entries have it. Nobody cites them. */
const DERIVED = 'data-pagefind-ignore';

/** Marks the room for files that a build does not make: it could not keep their addresses by itself. */
const FORM = 'data-form';

/** Lists every address at which readers find something: what there is on each of the pages below `out`. */
export function presentAddresses(pages: Iterable<Page>, out: string): Set<string> {
  const found = new Set<string>();
  for (const page of pages) addAddresses(page, out, found);
  return found;
}

/**
 * Adds a page, the places on it that have an id (those of paragraphs are kept by a ledger of their own), and the files below `out` to which it links. Hashed files and the
 * search have addresses that change with every edition.
 */
export function addAddresses({ address, document }: Page, out: string, found: Set<string>): void {
  if (address === NOT_FOUND) return;
  found.add(address);
  addAnchors(document, address, found, false);
  for (const href of linksIn(document)) addFile(href, address, out, found);
}

function addAnchors(node: ParentNode, page: string, found: Set<string>, isMain: boolean): void {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    if (child.attrs.some(({ name }) => name === DERIVED)) continue;
    const isInterface = INTERFACE.has(child.tagName);
    const id = child.attrs.find(({ name }) => name === 'id')?.value;
    if (isMain && !isInterface && id && !isParagraphId(id)) found.add(`${page}#${id}`);
    addAnchors(child, page, found, isMain || child.tagName === 'main');
  }
}

function* linksIn(node: ParentNode): Generator<string> {
  for (const child of node.childNodes) {
    if (!('tagName' in child) || child.attrs.some(({ name }) => name === FORM)) continue;
    const href = child.tagName === 'a' && child.attrs.find(({ name }) => name === 'href')?.value;
    if (href) yield href;
    yield* linksIn(child);
  }
}

function addFile(href: string, page: string, out: string, found: Set<string>): void {
  if (/^[a-z][a-z+.-]*:|^\/\/|^#|\/(?:[?#]|$)|^\.{0,2}(?:[?#]|$)/iu.test(href)) return;
  const { pathname } = new URL(href, `http://site${page}`);
  if (!found.has(pathname) && !pathname.endsWith('/') && existsSync(join(out, pathname)))
    found.add(pathname);
}
