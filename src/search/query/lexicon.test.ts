import { expect, test } from 'vitest';
import { stem, fold } from '../language/words.ts';
import { beginningOf, leavesFor } from './lexicon.ts';

const names = new Set(['f', 'st', 'ge', '0']);

test('a word lies in the leaf of its first letters, as far as there is one', () => {
  expect(leavesFor('Fonds', names)).toEqual(['f']);
  expect(leavesFor('Stadt', names)).toEqual(['st']);
  expect(leavesFor('Sozialraum', names)).toEqual([]);
  expect(leavesFor('2015', names)).toEqual(['0']);
});

test('words that hold a question together load nothing', () => {
  expect(leavesFor('Wie kommen wir an Geld von der Stadt?', names)).toEqual(['ge', 'st']);
});

test('the spellings and forms of a word lie in one leaf', () => {
  for (const word of ['Ämter', 'Aemter', 'Übergänge', 'Oeffnung', 'Straßen'])
    expect(beginningOf(stem(fold(word)), 2)).toBe(beginningOf(word, 2));
});
