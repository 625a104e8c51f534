import { expect, test } from 'vitest';
import { facetAttributes } from './facet-attributes.ts';

test('an entry with several fields of action gets one facet for each', () => {
  expect(
    facetAttributes({
      art: 'Praxis',
      stadt: 'Köln',
      land: 'Nordrhein-Westfalen',
      feld: ['Beschwerde', 'Wohnen'],
    }),
  ).toEqual([
    { name: 'art', value: 'Praxis' },
    { name: 'stadt', value: 'Köln' },
    { name: 'land', value: 'Nordrhein-Westfalen' },
    { name: 'feld', value: 'Beschwerde' },
    { name: 'feld', value: 'Wohnen' },
  ]);
});

test('what an entry has not is left out', () => {
  expect(facetAttributes({ art: 'Kapitel', stadt: undefined, land: '' })).toEqual([
    { name: 'art', value: 'Kapitel' },
  ]);
});
