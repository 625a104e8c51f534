import { expect, test } from 'vitest';
import { suggestionsFor } from './suggest.ts';
import { vocabularyOf } from '../language/vocabulary.ts';

const vocabulary = vocabularyOf(
  ['Bürgerverein', 'Bürgerstiftung', 'Fonds', 'Ulme'].map((form) => ({ form, rank: 1 })),
);

test('words with the same beginning are suggested', () => {
  expect(suggestionsFor('Bürgerbus', vocabulary)).toEqual(['Bürgerstiftung', 'Bürgerverein']);
});

test('words with two errors are suggested', () => {
  expect(suggestionsFor('Fontss', vocabulary)).toEqual(['Fonds']);
});

test('nothing is suggested for what is like nothing', () => {
  expect(suggestionsFor('Bitcoin', vocabulary)).toEqual([]);
  expect(suggestionsFor('abc', vocabulary)).toEqual([]);
});
