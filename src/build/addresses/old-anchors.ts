import { escapeHtml } from '../../lib/escape-html.ts';
import { attribute, findAll, pageText } from '../../search/index/html-text.ts';
import { STRINGS } from '../../strings.ts';
import type { BuiltFile } from '../built-files.ts';
import { builtPage, readPage, type BuiltPage } from '../built-pages.ts';
import type { Moves } from './moves.ts';

type Place = Pick<Moves['list'][number], 'from' | 'to'>;

/** Elements that may not begin with a piece of text; the old place comes before them instead. */
const CLOSED = new Set([
  'figure',
  'table',
  'ul',
  'ol',
  'dl',
  'tr',
  'tbody',
  'details',
  'input',
  'img',
]);

/**
 * Keeps the old places of a page. Servers never see what stands behind `#`, and nothing may run to look at it; so an
 * old id on the same page goes on as an empty element at the new place, and one that has left the page leaves a note
 * behind, which only those see who come for it.
 */
export function withOldAnchors(page: BuiltPage, moves: Moves, titleOf: TitleOf): BuiltPage {
  const places = moves.list.filter(({ from }) => from.startsWith(`${page.address}#`));
  if (places.length === 0) return page;
  const insertions = places.map((place) => insertion(page, place, titleOf));
  let html = page.html;
  for (const { at, text } of insertions.sort((a, b) => b.at - a.at))
    html = html.slice(0, at) + text + html.slice(at);
  return builtPage(page, html);
}

/** Returns the title of the page at an address. */
export type TitleOf = (address: string) => string;

/** Looks up titles in the pages themselves; an address without a page is its own. */
export const titlesOf =
  (files: readonly BuiltFile[]): TitleOf =>
  (address) => {
    const file = files.find((each) => each.address === address);
    const [heading] = file
      ? findAll(readPage(file).document, ({ tagName }) => tagName === 'h1')
      : [];
    return heading ? pageText(heading).trim() : address;
  };

function insertion(page: BuiltPage, { from, to }: Place, titleOf: TitleOf) {
  const id = escapeHtml(fragmentOf(from));
  const [target] = to.startsWith(`${page.address}#`)
    ? findAll(page.document, (element) => attribute(element, 'id') === fragmentOf(to))
    : [];
  const location = target?.sourceCodeLocation;
  if (target && location?.startTag)
    return {
      at: CLOSED.has(target.tagName) ? location.startOffset : location.startTag.endOffset,
      text: `<span id="${id}"></span>`,
    };
  const link = `<a href="${escapeHtml(to)}">${escapeHtml(titleOf(to.split('#')[0] ?? ''))}</a>`;
  return {
    at: page.html.lastIndexOf('</main>'),
    text: `<p class="moved" id="${id}">${STRINGS.movedSection} ${link}</p>`,
  };
}

const fragmentOf = (address: string): string => address.split('#')[1] ?? '';
