import { expect, test } from 'vitest';
import { fold, rootOf, stem, wordsOf } from './words.ts';

test('words are found with their places, the parts of hyphenated ones one by one', () => {
  expect(wordsOf('Das Pangea-Haus, 2018')).toEqual([
    { text: 'Das', start: 0 },
    { text: 'Pangea', start: 4 },
    { text: 'Haus', start: 11 },
    { text: '2018', start: 17 },
  ]);
});

test.each([
  ['Förderkulisse', 'Foerderkulisse', 'Forderkulisse'],
  ['Straße', 'Strasse', 'STRASSE'],
  ['Köln', 'Koeln', 'koln'],
  ['Café', 'CAFE', 'cafe'],
])('all spellings of %s meet', (...spellings) => {
  expect(new Set(spellings.map(fold)).size).toBe(1);
});

test('qu is no umlaut', () => {
  expect(fold('Quelle')).toBe('quelle');
});

test.each([
  ['helferkreis', 'helferkreises'],
  ['kulturladen', 'kulturlad'],
  ['ombudsstelle', 'ombudsstellen'],
  ['fonds', 'fond'],
])('%s and %s have one stem', (a, b) => {
  expect(stem(a)).toBe(stem(b));
});

test('short words keep their endings', () => {
  expect(stem('amen')).toBe('amen');
});

test('the root of a noun made from a verb is found, where it is long enough', () => {
  expect(rootOf('Schlichtung')).toBe('Schlicht');
  expect(rootOf('finanziert')).toBe('finanz');
  expect(rootOf('Zeitung')).toBeUndefined();
});
