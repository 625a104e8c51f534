import { expect, test } from 'vitest';
import type { Hit, PassageHit } from './merge.ts';
import { bestSection, bestSections } from './sections.ts';

const passages = ['', 'a', 'b', 'c', 'd'].map((id) => ({
  id: `de_${id}`,
  asked: [],
  near: [],
  ...(id && { section: { id, title: id } }),
}));
const hit = (order: number[], coverage = 1, isMeant = false): Hit => ({
  page: { url: '/', title: '', facets: { art: [], stadt: [], land: [], feld: [] }, passages },
  score: 1,
  isMeant,
  isStrong: true,
  passages: order.map((index): PassageHit => ({
    passage: passages[index]!,
    score: 1,
    coverage,
    matches: [],
  })),
});

test('the first link leads to the best section, where there is evidence and not the page is meant', () => {
  expect(bestSection(hit([2, 1]))).toMatchObject({ id: 'b' });
  expect(bestSection(hit([0, 1]))).toBeUndefined();
  expect(bestSection(hit([2, 1], 0.1))).toBeUndefined();
  expect(bestSection(hit([2, 1], 1, true))).toBeUndefined();
});

test('three sections at most are named, in the order of the page', () => {
  expect(bestSections(hit([3, 0, 2, 4, 1])).map(({ id }) => id)).toEqual(['b', 'c', 'd']);
  expect(bestSections(hit([1], 0.1))).toEqual([]);
});
