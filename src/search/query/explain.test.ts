import { expect, test } from 'vitest';
import { reasonsFor } from './explain.ts';
import type { Match } from './evidence.ts';
import type { Alternative, Slot } from './plan.ts';

const words = ['Der', 'Flüchtlingsfonds', 'schlichtet', 'Kulturläden.'];
const slot = (typed: string, ...alternatives: Alternative[]): Slot => ({
  typed,
  isNoun: true,
  isPlace: false,
  alternatives,
});
const match = (...places: number[]): Match => ({
  isLiteral: true,
  own: 1,
  standIn: 0,
  places,
  literal: places,
});
const reasons = (typed: Slot, ...places: number[]) =>
  reasonsFor([typed], [match(...places)], words);

test('a word found as a part of another is explained', () => {
  expect(reasons(slot('Fonds'), 1)).toEqual([{ typed: 'Fonds', found: 'Flüchtlingsfonds' }]);
});

test('a word found as it was typed, or in another form, needs no explanation', () => {
  expect(reasons(slot('Flüchtling'), 1)).toEqual([]);
  expect(reasons(slot('Kulturladen'), 3)).toEqual([]);
});

test('a corrected word is explained already', () => {
  expect(reasons(slot('schlixtet', { query: 'schlichtet', via: 'corrected' }), 2)).toEqual([]);
});

test('an everyday word of the editors stands on no page', () => {
  expect(reasons(slot('Streit'))).toEqual([{ typed: 'Streit' }]);
});

test('what was not found needs no reason', () => {
  expect(reasonsFor([slot('Fonds')], [undefined], words)).toEqual([]);
});
