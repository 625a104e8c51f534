import { expect, test } from 'vitest';
import { nearestPlaces } from './places.ts';

test('the nearest two of two lists are measured', () => {
  expect(nearestPlaces([1, 50, 90], [20, 53])).toBe(3);
  expect(nearestPlaces([7], [7])).toBe(0);
});

test('nothing is near to nothing', () => {
  expect(nearestPlaces([], [3])).toBe(Infinity);
});
