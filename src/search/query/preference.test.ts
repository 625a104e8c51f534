import { expect, test } from 'vitest';
import type { Page } from './page-list.ts';
import type { Slot } from './plan.ts';
import { preferenceFor } from './preference.ts';

const page = (title: string, art: string, stadt: string[] = []): Page => ({
  id: title,
  url: '/',
  title,
  facets: { art: [art], stadt, land: [], feld: [] },
});
const slot = (typed: string): Slot => ({ typed, weight: 1, alternatives: [] });
const [hamburg, bremen, chapter, term] = [
  page('Ombudsstelle', 'Praxis', ['Hamburg']),
  page('Fonds', 'Praxis', ['Bremen']),
  page('Pfade', 'Kapitel'),
  page('Fonds', 'Begriff'),
];
const pages = [hamburg, bremen, chapter, term].map((item) => item);

test('a question that names a place prefers its pages', () => {
  const { ofPage } = preferenceFor(pages, [slot('Beschwerde'), slot('Bremer')]);
  expect(ofPage(hamburg)).toBeLessThan(ofPage(bremen));
});

test('pages that belong nowhere lose nothing', () => {
  expect(preferenceFor(pages, [slot('Bremen')]).ofPage(chapter)).toBe(
    preferenceFor(pages, []).ofPage(chapter),
  );
});

test('terms stand behind practices', () => {
  const { ofPage } = preferenceFor(pages, []);
  expect(ofPage(term)).toBeLessThan(ofPage(bremen));
});

test('a page whose title is the question is meant', () => {
  const { ofPage } = preferenceFor(pages, [slot('Ombudsstellen')]);
  expect(ofPage(hamburg)).toBeGreaterThan(ofPage(bremen));
});

test('names of places are lightened beside other words', () => {
  expect(
    preferenceFor(pages, [slot('Hamburg')])
      .ofSlots([slot('Hamburg'), slot('Fonds')])
      .map(({ weight }) => weight),
  ).toEqual([0.7, 1]);
});
