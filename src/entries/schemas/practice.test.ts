import { expect, test } from 'vitest';
import { faultsOf } from '../../testing/faults-of.ts';
import { SAMPLES } from '../../testing/samples.ts';
import { practice } from './practice.ts';

const placeless = { ...SAMPLES.practices, city: undefined };

test('a region can stand instead of a city', () => {
  expect(faultsOf(practice, { ...placeless, region: 'Bayern' })).toEqual([]);
});

test('city and region together are refused', () => {
  expect(faultsOf(practice, { ...SAMPLES.practices, region: 'Bayern' })).toEqual(['city']);
});

test.each([
  ['a field of action that is not on the list', { fields: ['geld'] }, 'fields.0'],
  [
    'a fourth field of action',
    { fields: ['beschwerde', 'foerderung', 'information', 'wohnen'] },
    'fields',
  ],
  [
    'money that is not positive',
    { funding: [{ text: '0 Euro', amount: 0, per: 'Jahr' }] },
    'funding.0.amount',
  ],
  ['an unknown period of money', { funding: [{ text: 'viel', per: 'Woche' }] }, 'funding.0.per'],
  ['money without a period', { funding: [{ text: '500 Euro', amount: 500 }] }, 'funding.0.per'],
  ['a period without money', { funding: [{ text: 'viel', per: 'Jahr' }] }, 'funding.0.per'],
  [
    'money that differs from its words (a decimal point for thousands)',
    { funding: [{ text: '20.000 Euro', amount: 20, per: 'Jahr' }] },
    'funding.0.amount',
  ],
  ['a region that is no state', { city: undefined, region: 'Franken' }, 'region'],
  ['a year after the study', { since: 'seit 2031' }, 'since'],
  ['a year without quotation marks', { since: 2016 }, 'since'],
  [
    'a number where words are expected',
    { reach: [{ value: 90, what: 'Mitglieder' }] },
    'reach.0.value',
  ],
  ['four search terms', { searchTerms: ['a', 'b', 'c', 'd'] }, 'searchTerms'],
  ['eleven search terms', { searchTerms: Array.from('abcdefghijk') }, 'searchTerms'],
  ['an unknown kind of evidence', { evidence: 'Box' }, 'evidence'],
])('%s is refused', (_name, change, path) => {
  expect(faultsOf(practice, { ...SAMPLES.practices, ...change })).toEqual([path]);
});

test('what is left out becomes an empty list', () => {
  expect(practice.parse(SAMPLES.practices)).toMatchObject({
    models: [],
    funding: [],
    reach: [],
    conditions: [],
    difficulties: [],
  });
});

test.each([
  ['zwei Vollzeitstellen, auf fünf Jahre befristet', 2],
  ['eine Stelle bei der Stadt und eine Stelle beim Verein', 2],
  ['zwei halbe Stellen', 1],
  ['eine halbe Stelle', 0.5],
  ['eine Vollzeit- und eine halbe Stelle', 1.5],
  ['Stellen seit 2017, finanziert von einer Stiftung', 4],
  ['20.000 Euro für Stellen', 2],
  ['Stabsstelle im Rathaus', 3],
])('„%s“ goes with %d posts', (text, positions) => {
  expect(faultsOf(practice, { ...SAMPLES.practices, funding: [{ text, positions }] })).toEqual([]);
});

test.each([
  ['zwei Vollzeitstellen, auf fünf Jahre befristet', 5],
  ['eine Stelle bei der Stadt', 2],
  ['halbe Stelle zur Koordination', 5],
  ['2,5 Stellen', 25],
])('„%s“ does not go with %d posts', (text, positions) => {
  expect(faultsOf(practice, { ...SAMPLES.practices, funding: [{ text, positions }] })).toEqual([
    'funding.0.positions',
  ]);
});
