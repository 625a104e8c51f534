import { expect, test } from 'vitest';
import { gazetteerOf, placeAt, placeLike } from './places.ts';

const gazetteer = gazetteerOf([
  'Bremen',
  'Nordrhein-Westfalen',
  'Baden-Württemberg',
  'Hannover',
  'Freiburg im Breisgau',
]);
const find = (text: string) => placeAt(text.split(' '), gazetteer);
const like = (text: string) => placeLike(text.split(' '), gazetteer);

test.each([
  ['Düsseldorf', 'Düsseldorf'],
  ['Düsseldorfer Helfer', 'Düsseldorf'],
  ['dresdner', 'Dresden'],
])('„%s“ names a town that was not studied', (text, name) => {
  expect(find(text)).toEqual({ name, isKnown: false, words: 1 });
});

test.each([
  ['NRW', 'Nordrhein-Westfalen', 1],
  ['Bremen', 'Bremen', 1],
  ['Bremer', 'Bremen', 1],
  ['Hannovers', 'Hannover', 1],
  ['Freiburger', 'Freiburg im Breisgau', 1],
  ['BaWü', 'Baden-Württemberg', 1],
  ['Baden Württemberg', 'Baden-Württemberg', 2],
  ['nordrhein westfälischen', 'Nordrhein-Westfalen', 2],
])('„%s“ names %s', (text, name, words) => {
  expect(find(text)).toEqual({ name, isKnown: true, words });
});

test('other words name no place', () => {
  expect([find('Helfer'), like('Helfer'), like('Brunnen'), like('Hand')]).toEqual(
    Array(4).fill(undefined),
  );
});

test.each([
  ['Nordrein Westfalen', 'Nordrhein-Westfalen', 2],
  ['Hanover', 'Hannover', 1],
  ['Bremmen', 'Bremen', 1],
])('„%s“ is meant for %s', (text, name, words) => {
  expect(like(text)).toEqual({ name, isKnown: true, words });
});
