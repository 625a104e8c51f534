import type { Plan } from '../query/plan.ts';
import { hitAddress } from '../query/state.ts';
import type { WrittenAnswer } from '../query/answer.ts';
import { SEARCH } from '../../strings.ts';
import type { Hit } from '../query/merge.ts';
import { bestSection } from '../query/sections.ts';
import type { Details } from './engine.ts';
import { required } from '../../lib/required.ts';

/** What goes into an element: text is never read as HTML. */
type Child = Node | string | false | undefined;

/** Makes an element with attributes and children. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string>,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== false && child !== undefined));
  return element;
}

/** Makes the item of a result; its text is filled in later by fillItem. */
export function makeItem(hit: Hit, root: URL): HTMLLIElement {
  const { page, isStrong } = hit;
  const { art, stadt, land, feld } = page.facets;
  const place = stadt.length > 0 ? stadt : land;
  return make(
    'li',
    { class: 'hit' },
    make(
      isStrong ? 'h2' : 'h3',
      {},
      make('a', { href: address(root, firstAddress(hit, [])) }, page.title),
    ),
    make(
      'p',
      { class: 'hit-facts' },
      [...art, ...(place[0] === page.title ? [] : place), ...feld].join(' · '),
    ),
    make('p', { class: 'hit-text' }),
  );
}

/** Fills in what came with the text of the page: excerpt, sections, the reasons of the hit, the words to be marked there. */
export function fillItem(
  item: HTMLLIElement,
  hit: Hit,
  { excerpt, sections, reasons, words }: Details,
  root: URL,
): void {
  required(item, 'a', HTMLAnchorElement).href = address(root, firstAddress(hit, words));
  required(item, '.hit-text').replaceChildren(
    ...excerpt.map(({ text, marked }) => (marked ? make('mark', {}, text) : text)),
  );
  if (sections.length > 0) {
    const links = sections.map(({ id, title }) =>
      make(
        'li',
        {},
        make('a', { href: address(root, hitAddress(hit.page.url, words, id)) }, title),
      ),
    );
    item.append(make('ul', { class: 'hit-sections', 'aria-label': SEARCH.sections }, ...links));
  }
  if (reasons.length > 0) {
    const texts = reasons.map(({ typed, found }) =>
      found === undefined ? SEARCH.keyword(typed) : `${typed} → ${found}`,
    );
    item.append(make('p', { class: 'hit-why' }, `${SEARCH.foundBy} ${texts.join(', ')}`));
  }
}

/** The address of the best section of a hit, else of its page. */
const firstAddress = (hit: Hit, words: readonly string[]): string =>
  hitAddress(hit.page.url, words, bestSection(hit)?.id);

/** Makes the sentences that say what was searched instead of, or besides, what was typed. */
export function makeNotes(
  { corrected, split, slots, unknown, elsewhere }: Plan,
  linkTo: (query: string) => string,
): HTMLElement[] {
  const synonyms = new Set(
    slots.flatMap(({ alternatives }) =>
      alternatives.filter(({ via }) => via === 'synonym').map(({ query }) => query),
    ),
  );
  const others = new Set(corrected.flatMap((correction) => correction.others));
  return [
    ...(elsewhere.length > 0
      ? [make('p', {}, SEARCH.notStudied(elsewhere.join(', '), elsewhere.length))]
      : []),
    ...corrected.map(({ typed, used }) =>
      make(
        'p',
        {},
        `${SEARCH.correctedTo} `,
        make('strong', {}, used),
        ` ${SEARCH.insteadOf(typed)}`,
      ),
    ),
    ...split.map(({ typed, parts }) => make('p', {}, SEARCH.split(typed, parts.join(', ')))),
    ...(others.size > 0 ? [makeSuggestions([...others], linkTo)] : []),
    ...(synonyms.size > 0
      ? [make('p', {}, `${SEARCH.alsoSearched} ${[...synonyms].join(', ')}`)]
      : []),
    ...(unknown.length > 0 && slots.length > 0
      ? [make('p', {}, SEARCH.unknown(unknown.map((word) => `„${word}“`).join(', ')))]
      : []),
  ];
}

/** Makes the card of a written answer; `id` names its heading, which must be the only one of its name on the page. */
export function makeCard(
  { url, question, text, pages, section }: WrittenAnswer,
  id: string,
  root: URL,
): HTMLElement {
  const link = (to: string, label: string) => make('a', { href: address(root, to) }, label);
  return make(
    'section',
    { class: 'answer-card', 'aria-labelledby': id },
    make('p', { class: 'hit-facts' }, SEARCH.answer),
    make('h2', { id }, question),
    ...text.map((paragraph) => make('p', {}, paragraph)),
    make(
      'p',
      { class: 'soft' },
      `${SEARCH.printedPages(pages)} · `,
      link(url, SEARCH.toAnswer),
      ...(section ? [' · ', link(section.url, SEARCH.toSection(section.title))] : []),
    ),
  );
}

/** Makes the line „Meinten Sie: …“. */
export function makeSuggestions(
  words: readonly string[],
  linkTo: (query: string) => string,
): HTMLElement {
  return make(
    'p',
    {},
    `${SEARCH.didYouMean} `,
    ...words.flatMap((word, index) => [index > 0 && ', ', make('a', { href: linkTo(word) }, word)]),
  );
}

/** Makes a sentence that ends in a link to the register. */
export function makeRegisterHint(text: string, root: URL): HTMLElement {
  return make(
    'p',
    {},
    `${text} `,
    make('a', { href: new URL('register/', root).href }, SEARCH.register),
    '.',
  );
}

const address = (root: URL, url: string): string => new URL(url.replace(/^\//u, ''), root).href;
