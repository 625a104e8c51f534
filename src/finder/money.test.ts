import { expect, test } from 'vitest';
import { MONEY, moneyNamed } from './money.ts';

test.each([
  [[], [MONEY.none]],
  [[{ text: 'Landesprogramm' }], [MONEY.words]],
  [[{ text: '500 Euro', amount: 500 }], [MONEY.amount]],
  [[{ text: 'halbe Stelle', positions: 0.5 }, { text: 'Spenden' }], [MONEY.posts]],
  [
    [
      { text: 'zwei Stellen', positions: 2 },
      { text: '500 Euro', amount: 500 },
    ],
    [MONEY.amount, MONEY.posts],
  ],
])('%j is %j', (funding, named) => {
  expect(moneyNamed(funding)).toEqual(named);
});
