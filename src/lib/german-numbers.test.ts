import { expect, test } from 'vitest';
import { numbersIn } from './german-numbers.ts';

test.each([
  ['zwei Vollzeitstellen je Bezirk, zunächst auf fünf Jahre befristet', [2, 5]],
  ['zweieinhalb Stellen', [2.5]],
  ['3,5 Stellen und eine halbe', [3.5, 0.5]],
  ['anderthalb Stellen, 20.000 Euro', [20000, 1.5]],
  ['Zwölf Kräfte', [12]],
  ['zwanzig Leute, eine Stelle, dreizehn Räume, zweihundert Betten', []],
])('%s', (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});
