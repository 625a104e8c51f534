import { expect, test } from 'vitest';
import { lookAlikes, readWord, vocabularyOf, wordsFrom } from './vocabulary.ts';

const vocabulary = vocabularyOf(
  [
    'Ombudsstelle',
    'Helferkreis',
    'Mannheim',
    'Bürger',
    'Haushalt',
    'Fonds',
    'Train',
    'Wohlfahrtsverbände',
    'Nachbarschaft',
    'Nachbarschafft',
    'schlichten',
  ].map((form, index) => ({ form, rank: index })),
);

test('a word of the edition is known, and so are its other forms and spellings', () => {
  for (const form of ['ombudsstelle', 'Helferkreises', 'Buerger'])
    expect(readWord(form, vocabulary)).toEqual({ kind: 'known', form, isNoun: true });
});

test('the beginning of a word is searched as it was typed', () => {
  expect(readWord('Ombuds', vocabulary)).toMatchObject({ kind: 'known', form: 'Ombuds' });
});

test('one error is mended in short words, two in long ones', () => {
  expect(readWord('Manheim', vocabulary)).toEqual({
    kind: 'corrected',
    form: 'Mannheim',
    others: [],
  });
  expect(readWord('Ombutstelle', vocabulary)).toMatchObject({
    kind: 'corrected',
    form: 'Ombudsstelle',
  });
  expect(readWord('Trxxn', vocabulary)).toEqual({ kind: 'unknown' });
});

test('the first letter of a short word is never in doubt', () => {
  expect(readWord('Drain', vocabulary)).toEqual({ kind: 'unknown' });
});

test('an unknown compound of known nouns is searched by its parts', () => {
  expect(readWord('Bürgerhaushalt', vocabulary)).toEqual({
    kind: 'parts',
    forms: ['Bürger', 'Haushalt'],
  });
});

test('an unknown end of a long word is left out', () => {
  expect(readWord('Mannheimbesuchsxyz', vocabulary)).toEqual({
    kind: 'shortened',
    form: 'Mannheim',
  });
});

test('what has nothing to do with the edition is unknown', () => {
  expect(readWord('Bitcoin', vocabulary)).toEqual({ kind: 'unknown' });
  expect(readWord('1234', vocabulary)).toEqual({ kind: 'unknown' });
});

test('words that differ by a letter only are found', () => {
  expect(lookAlikes('nachbarschaft', vocabulary)).toEqual(['Nachbarschafft']);
  expect(lookAlikes('fonds', vocabulary)).toEqual([]);
});

test('words with the same beginning are listed in order', () => {
  expect(wordsFrom('nachbar', vocabulary, 5).map(({ form }) => form)).toEqual([
    'Nachbarschafft',
    'Nachbarschaft',
  ]);
});
