import { expect, test } from 'vitest';
import { pageRanges } from './page-ranges.ts';

test('neighbouring pages become a range', () => {
  expect(pageRanges([54, 55, 56, 60])).toBe('54–56, 60');
});

test('two neighbours are a range too', () => {
  expect(pageRanges([1, 2])).toBe('1–2');
});

test('order and repeats do not matter', () => {
  expect(pageRanges([9, 7, 8, 7])).toBe('7–9');
});

test('no page gives an empty text', () => {
  expect(pageRanges([])).toBe('');
});
