import { expect, test } from 'vitest';
import { distance } from './distance.ts';

test.each([
  ['ombutsstelle', 'ombudsstelle', 1],
  ['manheim', 'mannheim', 1],
  ['flensbrug', 'flensburg', 1],
  ['newsleter', 'newsletter', 1],
  ['protegat', 'protegat', 0],
])('%s is %s with %i errors', (typed, meant, errors) => {
  expect(distance(typed, meant, 2)).toBe(errors);
});

test('more errors than the limit are not counted on', () => {
  expect(distance('bitcoin', 'beteiligung', 2)).toBe(3);
  expect(distance('katze', 'hunde', 1)).toBe(2);
});
