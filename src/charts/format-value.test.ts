import { expect, test } from 'vitest';
import { formatValue } from './format-value.ts';

test('a percentage has a narrow space before its sign', () => {
  expect(formatValue({ value: 39 }, 'Prozent')).toBe('39\u202F%');
});

test('numbers are written the German way', () => {
  expect(formatValue({ value: 1234.5 }, 'Anzahl')).toBe('1.234,5');
});

test('zero is a value', () => {
  expect(formatValue({ value: 0 }, 'Prozent')).toBe('0\u202F%');
});

test('where the report gives only words, the words stand', () => {
  expect(formatValue({ value: null, words: 'etwa ein Drittel' }, 'Prozent')).toBe(
    'etwa ein Drittel',
  );
});

test('where the report gives nothing, the page says so', () => {
  expect(formatValue({ value: null }, 'Anzahl')).toBe('nicht überliefert');
});
