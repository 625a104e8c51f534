import { expect, test } from 'vitest';
import { countFacets, narrow } from './facets.ts';

const item = (art: string, stadt: string, ...feld: string[]) => ({
  page: { facets: { art: [art], stadt: [stadt], land: [], feld } },
});
const items = [
  item('Praxis', 'Köln', 'Wohnen', 'Begegnung'),
  item('Praxis', 'Bremen', 'Wohnen'),
  item('Stadt', 'Köln'),
];

test('chosen values narrow down together', () => {
  expect(narrow(items, { art: 'Praxis', feld: 'Wohnen' })).toHaveLength(2);
  expect(narrow(items, { art: 'Praxis', stadt: 'Köln' })).toHaveLength(1);
  expect(narrow(items, {})).toHaveLength(3);
});

test('a value is counted as if it were chosen beside the others', () => {
  const counts = countFacets(items, { art: 'Praxis' });
  expect([...counts.art]).toEqual([
    ['Praxis', 2],
    ['Stadt', 1],
  ]);
  expect([...counts.stadt]).toEqual([
    ['Köln', 1],
    ['Bremen', 1],
  ]);
  expect(counts.feld.get('Wohnen')).toBe(2);
});
