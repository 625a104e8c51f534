import { expect, test } from 'vitest';
import { readingMinutes } from './reading-time.ts';

test('two hundred words take a minute', () => {
  expect(readingMinutes('Wort '.repeat(600))).toBe(3);
});

test('a short text takes a minute, and signs are no words', () => {
  expect(readingMinutes('Ein Satz – mehr nicht.')).toBe(1);
  expect(readingMinutes('– '.repeat(2000))).toBe(1);
});
