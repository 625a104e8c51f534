import { expect, test } from 'vitest';
import { packWords, unpackWords } from './word-list.ts';

const words = [
  { form: 'Fondsmittel', rank: 0 },
  { form: 'Fonds', rank: 3 },
  { form: '2018', rank: 6 },
  { form: 'Übersicht', rank: 9 },
  { form: 'Zoff', rank: 2, isAskedOnly: true as const },
];

test('beginnings are written once', () => {
  expect(packWords(words)).toBe('020186 0Fonds3 5mittel0 0Zoffc 0Übersicht9');
});

test('what is packed comes out again', () => {
  expect(unpackWords(packWords(words))).toEqual([words[2], words[1], words[0], words[4], words[3]]);
});

test('an empty list stays empty', () => {
  expect(unpackWords(packWords([]))).toEqual([]);
});
