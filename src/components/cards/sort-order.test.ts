import { expect, test } from 'vitest';
import { compareKeys, readSort, type SortKey } from './sort-order.ts';

const sorted = (keys: SortKey[], isDescending = false) =>
  keys.toSorted((a, b) => compareKeys(a, b, isDescending));

test('numbers by size, words by the alphabet, what is not stated last either way', () => {
  expect(sorted([10, '', 9])).toEqual([9, 10, '']);
  expect(sorted([10, '', 9], true)).toEqual([10, 9, '']);
  expect(sorted(['Ulm', 'Öhringen', 'Nürnberg'])).toEqual(['Nürnberg', 'Öhringen', 'Ulm']);
  expect(sorted(['modell-10', 'modell-2'])).toEqual(['modell-2', 'modell-10']);
});

test('the address says by what, and with a minus that it goes down', () => {
  expect(readSort('-land')).toEqual({ name: 'land', isDescending: true });
  expect(readSort('land')).toEqual({ name: 'land', isDescending: false });
  expect(readSort(null)).toEqual({ name: '', isDescending: false });
});
