import { expect, test } from 'vitest';
import { RANKING } from '../ranking.ts';
import type { Page } from './page-list.ts';
import type { Slot } from './plan.ts';
import { meantBy, preferenceFor } from './preference.ts';

const page = (title: string, art: string, stadt: string[] = []): Page => ({
  url: '/',
  title,
  facets: { art: [art], stadt, land: [], feld: [] },
  passages: [],
});
const asking = (typed: string[], places: string[] = [], isDefinition = false) => ({
  slots: typed.map((word): Slot => ({
    typed: word,
    isNoun: true,
    isPlace: false,
    alternatives: [],
  })),
  places,
  isDefinition,
});
const [hamburg, bremen, chapter, term, city] = [
  page('Ombudsstelle', 'Praxis', ['Hamburg']),
  page('Fonds', 'Praxis', ['Bremen']),
  page('Pfade', 'Kapitel'),
  page('Fonds', 'Begriff'),
  page('Freiburg im Breisgau', 'Stadt', ['Freiburg im Breisgau']),
] as const;
const weigh = preferenceFor(RANKING);

test('terms stand behind practices', () => {
  expect(weigh(term).text).toBeLessThan(weigh(bremen).text);
});

test('an answer stands back with its text, and comes first with its question', () => {
  const answer = weigh(page('Wie?', 'Frage'));
  expect(answer.text).toBeLessThan(weigh(bremen).text);
  expect(answer.asked).toBeGreaterThan(weigh(bremen).asked);
});

test('a bare name means its own page, a bare city the city', () => {
  const meant = (...given: Parameters<typeof asking>) =>
    [hamburg, bremen, chapter, term, city].filter(meantBy(asking(...given)));
  expect(meant(['Ombudsstellen'])).toEqual([hamburg]);
  expect(meant(['Fonds'])).toEqual([bremen]);
  expect(meant(['Freiburg'], ['Freiburg im Breisgau'])).toEqual([city]);
  expect(meant(['Fonds', 'Freiburg'], ['Freiburg im Breisgau'])).toEqual([]);
});

test('a part of a name is enough, and place and legal form may be missing', () => {
  const named = page('Train of Hope Dortmund e. V.', 'Praxis', ['Dortmund']);
  const parts = page('VMDO – Verbund der Vereine', 'Praxis', ['Dortmund']);
  expect(meantBy(asking(['Train', 'of', 'Hope']))(named)).toBe(true);
  expect(meantBy(asking(['Hope']))(named)).toBe(false);
  expect(meantBy(asking(['VMDO']))(parts)).toBe(true);
});

test('who asks for a meaning means the term', () => {
  expect([bremen, term].filter(meantBy(asking(['Fonds'], [], true)))).toEqual([term]);
});
