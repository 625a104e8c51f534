import { expect, test } from 'vitest';
import {
  countFacets,
  narrow,
  readChoice,
  unknownIn,
  writeChoice,
  type FacetValues,
} from './facets.ts';

const NONE: FacetValues = {
  feld: [],
  stadt: [],
  groesse: [],
  traeger: [],
  geld: [],
  land: [],
  modell: [],
  seit: [],
  beleg: [],
  schwierigkeiten: [],
};
const ITEMS = [
  { id: 'a', facets: { ...NONE, stadt: ['Köln'], feld: ['Wohnen', 'Begleitung'] } },
  { id: 'b', facets: { ...NONE, stadt: ['Köln'], feld: ['Wohnen'] } },
  { id: 'c', facets: { ...NONE, stadt: ['Halle'], feld: ['Begleitung'] } },
];
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

test('every chosen value must be there', () => {
  expect(ids(narrow(ITEMS, {}))).toEqual(['a', 'b', 'c']);
  expect(ids(narrow(ITEMS, { feld: 'Begleitung' }))).toEqual(['a', 'c']);
  expect(ids(narrow(ITEMS, { feld: 'Begleitung', stadt: 'Köln' }))).toEqual(['a']);
});

test('a count says what is left when the value is chosen next to the others', () => {
  const counts = countFacets(ITEMS, { stadt: 'Köln' });
  expect([...counts.feld]).toEqual([
    ['Wohnen', 2],
    ['Begleitung', 1],
  ]);
  expect([...counts.stadt]).toEqual([
    ['Köln', 2],
    ['Halle', 1],
  ]);
});

test('a choice comes back from the address as it was written', () => {
  const choice = { feld: 'Wohnen', stadt: 'Köln' };
  expect(writeChoice(choice)).toBe('?feld=Wohnen&stadt=K%C3%B6ln');
  expect(readChoice(writeChoice(choice), ITEMS)).toEqual(choice);
  expect(writeChoice({})).toBe('');
});

test('an address with values that nothing has, twice or with other names, chooses what is known', () => {
  expect(readChoice('?stadt=Atlantis&feld=Wohnen&feld=x&q=<b>&__proto__=1', ITEMS)).toEqual({
    feld: 'Wohnen',
  });
  expect(readChoice('?stadt=', ITEMS)).toEqual({});
});

test('what an address asks for and nothing has is listed; other parameters are none of it', () => {
  expect(unknownIn('?stadt=Atlantis&feld=Wohnen&beleg=&q=x', ITEMS)).toEqual(['Atlantis']);
  expect(unknownIn('?stadt=Halle', ITEMS)).toEqual([]);
});
