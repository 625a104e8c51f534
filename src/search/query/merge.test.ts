import { expect, test } from 'vitest';
import { RANKING } from '../ranking.ts';
import { gather, type Found } from './evidence.ts';
import { mergeResults, type Knowledge } from './merge.ts';
import type { Page, Passage } from './page-list.ts';
import type { Alternative, Slot } from './plan.ts';
import { askedFor, writtenQuestionsOf } from './written-questions.ts';

const slot = (typed: string, ...others: Alternative[]): Slot => ({
  typed,
  isNoun: true,
  isPlace: false,
  alternatives: [{ query: typed, via: 'typed' }, ...others],
});
const synonym = (query: string): Alternative => ({ query, via: 'synonym' });
const found = (id: string, score = 3, places: number[] = [25]): Found => ({ id, score, places });
const page = (url: string, ...passages: Passage[]): Page => ({
  url,
  title: url,
  facets: { art: [], stadt: [], land: [], feld: [] },
  passages: passages.length > 0 ? passages : [{ id: url, asked: [], near: [] }],
});
/** As many pages as the edition has, so that words are rare. */
const others = Array.from({ length: 100 }, (_, index) => page(`c${index}`));

interface Written {
  pages?: Page[];
  /** Which written questions of the pages have a word. */
  byKey?: Map<string, number[]>;
}

function merge(
  slots: Slot[],
  results: Found[][][],
  { pages = [], byKey, ...knowledge }: Partial<Knowledge> & Written = {},
) {
  const ids = new Set(
    [...pages, ...others].flatMap(({ passages }) => passages).map(({ id }) => id),
  );
  const more = [...new Set(results.flat(2).map(({ id }) => id))].filter((id) => !ids.has(id));
  const all = [...pages, ...more.map((id) => page(id)), ...others];
  const nothing = {
    preference: () => ({ text: 1, asked: 1 }),
    likeness: () => 0,
    isMeant: () => false,
  };
  const written = { ...writtenQuestionsOf(all), byKey: byKey ?? new Map<string, number[]>() };
  const asked = slots.map((each) => askedFor(each, written));
  const findings = gather(slots, results, asked, all, written);
  return mergeResults(slots, findings, { ...nothing, ...knowledge }, RANKING);
}
const urls = (...given: Parameters<typeof merge>) =>
  merge(...given).map(({ page: { url } }) => url);

test('a page with all the words comes before pages with one of them', () => {
  expect(
    urls(
      [slot('Fonds'), slot('Bremen')],
      [[[found('a', 4), found('both')]], [[found('both'), found('b', 4)]]],
    )[0],
  ).toBe('both');
});

test('a word itself counts more than its synonym', () => {
  expect(
    urls([slot('Streit', synonym('Konflikt'))], [[[found('literal')], [found('synonym')]]]),
  ).toEqual(['literal', 'synonym']);
});

test('words side by side count more than words far apart', () => {
  const results = [
    [[found('near', 3, [10]), found('far', 3, [10])]],
    [[found('near', 3, [11]), found('far', 3, [400])]],
  ];
  expect(urls([slot('Runder'), slot('Tisch')], results)).toEqual(['near', 'far']);
});

test('one synonym that answers two words brings no nearness', () => {
  const slots = [slot('Streit', synonym('Konflikt')), slot('schlichten', synonym('Konflikt'))];
  const at = (place: number) =>
    merge(slots, [
      [[], [found('synonym', 3, [7])]],
      [[], [found('synonym', 3, [place])]],
    ])[0]?.score;
  expect(at(7)).toBe(at(900));
});

test('pages with a small part of the question are weak, and come last', () => {
  const common = Array.from({ length: 60 }, (_, index) => found(`c${index}`, 9));
  const hits = merge([slot('Ombudsstelle'), slot('Stadt')], [[[found('rare')]], [common]]);
  expect(hits[0]).toMatchObject({ page: { url: 'rare' }, isStrong: true });
  expect(hits[1]?.isStrong).toBe(false);
});

test('what only a synonym finds is weak when the word itself is there', () => {
  const hits = merge([slot('Fonds', synonym('Mittel'))], [[[found('a')], [found('b')]]]);
  expect(hits.map(({ isStrong }) => isStrong)).toEqual([true, false]);
});

test('what only a synonym finds is the answer when the word itself is not there', () => {
  const [hit] = merge([slot('Zaster', synonym('Mittel'))], [[[], [found('b')]]]);
  expect(hit?.isStrong).toBe(true);
});

test('preferred pages win among equals, and what is meant for certain comes first', () => {
  const results = [[[found('a'), found('b'), found('c', 1)]]];
  const preference = ({ url }: Page) => ({ text: url === 'b' ? 1.1 : 1, asked: 1 });
  expect(urls([slot('Fonds')], results, { preference })).toEqual(['b', 'a', 'c']);
  const isMeant = ({ url }: Page) => url === 'c';
  expect(urls([slot('Fonds')], results, { preference, isMeant })).toEqual(['c', 'b', 'a']);
});

test('a page takes its best passage, and all of them help it', () => {
  const chapter = page(
    'chapter',
    { id: 'start', asked: [], near: [] },
    { id: 'section', asked: [], near: [], section: { id: 's', title: 'S' } },
  );
  const results = [
    [[found('section'), found('alone')]],
    [[found('section'), found('alone'), found('start')]],
  ];
  const slots = [slot('Runder'), slot('Tisch')];
  const [first] = merge(slots, results, { pages: [page('alone'), chapter] });
  expect(first?.page.url).toBe('alone');
  expect(merge(slots, results, { pages: [chapter] })[0]?.passages[0]?.passage.id).toBe('section');
  const apart = [[[found('start'), found('x')]], [[found('section'), found('y')]]];
  expect(urls(slots, apart, { pages: [chapter] })[0]).toBe('chapter');
});

test('a written question finds its passage where no text has its words, the most alike one first', () => {
  const pages = [
    page('loose', { id: 'l', asked: [9, 9], near: [] }),
    page('whole', { id: 'w', asked: [9, 9], near: [] }),
  ];
  const byKey = new Map([
    ['akku', [0, 3]],
    ['leer', [1, 3]],
  ]);
  const hits = merge([slot('Akku'), slot('leer')], [[[]], [[]]], { pages, byKey });
  expect(hits.map(({ page: { url } }) => url)).toEqual(['whole', 'loose']);
  expect(hits[0]?.passages[0]?.coverage).toBeCloseTo(1);
});

test('what a page is asked for is weighed apart from what its text says', () => {
  const pages = [
    page('text', { id: 't', asked: [], near: [] }),
    page('asked', { id: 'a', asked: [9], near: [] }),
  ];
  const results = [[[found('t'), found('a', 1)]], [[found('t')]]];
  const byKey = new Map([
    ['akku', [0]],
    ['leer', [0]],
  ]);
  const order = (asked: number) =>
    urls([slot('Akku'), slot('leer')], results, {
      pages,
      byKey,
      preference: ({ url }) => ({ text: url === 'text' ? 1 : 0.3, asked }),
    });
  expect(order(0.3)[0]).toBe('text');
  expect(order(3)[0]).toBe('asked');
});

test('among equals the page comes first whose nearest passages are about the question too', () => {
  const alone = page('alone', { id: 'alone', asked: [], near: ['c1'] });
  const backed = page('backed', { id: 'backed', asked: [], near: ['c2'] });
  const results = [
    [[found('alone'), found('backed'), found('c2', 1)]],
    [[found('alone'), found('backed'), found('c2', 1)]],
  ];
  const slots = [slot('Akku'), slot('leer')];
  expect(urls(slots, results, { pages: [alone, backed] }).slice(0, 2)).toEqual(['backed', 'alone']);
});

test('who asks for something by its name needs no nearest passages', () => {
  const alone = page('alone', { id: 'alone', asked: [], near: [] });
  const backed = page('backed', { id: 'backed', asked: [], near: ['c2'] });
  const results = [
    [[found('alone'), found('backed'), found('c2', 1)]],
    [[found('alone'), found('backed'), found('c2', 1)]],
  ];
  const hits = merge([slot('Akku'), slot('leer')], results, {
    pages: [alone, backed],
    likeness: () => 1,
  });
  expect(hits[0]?.score).toBe(hits[1]?.score);
});
