import { expect, test } from 'vitest';
import { fact } from './fact.ts';

test('one statement makes a fact', () => {
  expect(fact('Seit', '2015')).toEqual([{ label: 'Seit', items: ['2015'] }]);
});

test('several statements stay together', () => {
  expect(
    fact('Beteiligte', ['eine Stadt', { title: 'ein Bündnis', href: '/praxis/x/' }]),
  ).toHaveLength(1);
});

test.each([undefined, []])('nothing to say (%j) makes no fact', (items) => {
  expect(fact('Seit', items)).toEqual([]);
});
