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
  ['a DOI with a full stop behind it', { doi: '10.1007/x.' }, 'doi'],
  ['a DOI with the tail of an address', { doi: '10.1007/x?journalCode=a' }, 'doi'],
  ['an address with a space', { url: 'https://example.org/a b' }, 'url'],
  ['an address over two rows', { url: 'https://example.org/a\nb' }, 'url'],
  ['an ISBN with two digits swapped', { isbn: '978-3-96289-090-4' }, 'isbn'],
  ['an ISBN that lacks a digit', { isbn: '978-3-96289-009' }, 'isbn'],
  ['an ISBN of ten digits with a wrong one', { isbn: '3-16-148410-0' }, 'isbn'],
  ['no section', { sections: [] }, 'sections'],
  ['a volume of nothing', { volume: '30' }, 'volume'],
  ['an issue of nothing', { issue: '3' }, 'issue'],
  ['pages with their abbreviation', { pages: 'S. 16–24' }, 'pages'],
  ['pages with a hyphen', { pages: '16-24' }, 'pages'],
  ['pages that run backwards', { pages: '116–24' }, 'pages'],
])('%s is refused', (_, change, path) => {
  expect(faultsOf(work, { ...SAMPLES.works, ...change })).toEqual([path]);
});

test.each([
  { isbn: '978-3-96289-009-4' },
  { isbn: '3-16-148410-X' },
  { isbn: '9783962890094' },
  { doi: '10.1016/S0140-6736(05)12345-6' },
  { doi: '10.1002/(SICI)1096-8644(199601)99:1<1::AID-AJPA1>3.0.CO;2-1' },
  { url: 'https://example.org/a\n' },
  { pages: '16–24' },
  { pages: '16, 18–20' },
  { pages: 'iv–x' },
  { pages: '16 ff.' },
  { container: 'Zeitschrift', volume: '30', issue: '3' },
])('%j is all right', (change) => {
  expect(faultsOf(work, { ...SAMPLES.works, ...change })).toEqual([]);
});

test.each(['', 'Müller 2015', 'Beck-2016', 'beck--2016', 'beck 2016'])(
  '%j is no id of a short citation',
  (id) => {
    expect(faultsOf(shortCitation, { id, short: 'Beck 2016', sections: ['2'] })).toEqual(['id']);
  },
);

test('a short citation needs an id, its text and the sections', () => {
  expect(faultsOf(shortCitation, {})).toEqual(['id', 'short', 'sections']);
});
