import { expect, test } from 'vitest';
import { faultsOf } from '../../testing/faults-of.ts';
import { SAMPLES } from '../../testing/samples.ts';
import { shortCitation, work } from './work.ts';

test('authors are persons or bodies', () => {
  expect(
    faultsOf(work, {
      ...SAMPLES.works,
      authors: [{ family: 'Roth', given: 'Roland' }, { literal: 'OECD' }],
    }),
  ).toEqual([]);
});

test('an author with half a name is refused', () => {
  expect(faultsOf(work, { ...SAMPLES.works, authors: [{ family: 'Roth' }] })).toEqual([
    'authors.0',
  ]);
});

test.each([
  ['a kind that CSL does not know', { type: 'buch' }, 'type'],
  ['a year after the report', { year: 2021 }, 'year'],
  ['an address without a scheme', { url: 'www.example.org' }, 'url'],
  ['an address that is not secure', { url: 'http://example.org/' }, 'url'],
  ['an address that runs', { url: 'javascript:alert(1)' }, 'url'],
  ['a DOI with its resolver', { doi: 'https://doi.org/10.1007/x' }, 'doi'],
])('%s is refused', (_, change, path) => {
  expect(faultsOf(work, { ...SAMPLES.works, ...change })).toEqual([path]);
});

test('a short citation needs an id, its text and the sections', () => {
  expect(faultsOf(shortCitation, {})).toEqual(['id', 'short', 'sections']);
});
