import { expect, test } from 'vitest';
import { splitterOf } from './compounds.ts';
import { markCompounds, removeMarks } from './marks.ts';

const reviewed = new Map([
  ['flüchtlingsfonds', ['flüchtlings', 'fonds']],
  ['rathaus', ['rathaus']],
]);
const corpus = new Map(
  Object.entries({
    Mann: 5,
    Heim: 9,
    Mannheim: 4,
    Garten: 6,
    Projekt: 20,
    Gartenprojekt: 1,
    Weise: 9,
    Über: 3,
    über: 90,
    Sicht: 8,
    Rat: 5,
    Haus: 9,
    teil: 5,
    Teil: 9,
    teilweise: 9,
  }),
);
const splitter = splitterOf(reviewed, corpus, new Set(['mannheim']));

test('reviewed words are split as reviewed, in every form', () => {
  expect(splitter.split('Flüchtlingsfonds')).toEqual(['Flüchtlings', 'fonds']);
  expect(splitter.split('FLÜCHTLINGSFONDS')).toEqual(['FLÜCHTLINGS', 'FONDS']);
  expect(splitter.split('Flüchtlingsfondsen')).toEqual(['Flüchtlings', 'fondsen']);
});

test('reviewed words without parts stay whole', () => {
  expect(splitter.split('Rathaus')).toEqual(['Rathaus']);
});

test('names are never split, though their parts are words', () => {
  expect(splitter.split('Mannheim')).toEqual(['Mannheim']);
});

test('other compounds are split by the words of the edition', () => {
  expect(splitter.split('Gartenprojekt')).toEqual(['Garten', 'projekt']);
  expect(splitter.isReviewed('Gartenprojekt')).toBe(false);
});

test('prepositions and suffixes are no parts', () => {
  expect(splitter.split('Übersicht')).toEqual(['Übersicht']);
  expect(splitter.split('teilweise')).toEqual(['teilweise']);
});

test('marks stand between parts and come out without a trace', () => {
  const text = 'Der Flüchtlingsfonds in Mannheim, ein Gartenprojekt.';
  expect(markCompounds(text, splitter)).toBe(
    'Der Flüchtlings^fonds in Mannheim, ein Garten^projekt.',
  );
  expect(removeMarks(markCompounds(text, splitter))).toBe(text);
});
