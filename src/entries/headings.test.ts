import { expect, test } from 'vitest';
import { headingsOf } from './headings.ts';

test('a heading is found with its level, address and line', () => {
  expect(headingsOf('Text.\n\n## Förderung\n')).toEqual([
    { depth: 2, text: 'Förderung', slug: 'foerderung', line: 3 },
  ]);
});

test('links, emphasis and footnote marks are no part of a heading', () => {
  expect(headingsOf('### Die *[Ombudsstelle](praxis:x)*[^3]')[0]?.text).toBe('Die Ombudsstelle');
});

test('closing number signs are no part of a heading', () => {
  expect(headingsOf('## Ausgangslage ##')[0]?.text).toBe('Ausgangslage');
});

test('headings of the same name get different addresses', () => {
  expect(headingsOf('## Berlin\n\n## Berlin').map(({ slug }) => slug)).toEqual([
    'berlin',
    'berlin-2',
  ]);
});

test('a number sign without a space makes no heading', () => {
  expect(headingsOf('#Hashtag')).toEqual([]);
});
