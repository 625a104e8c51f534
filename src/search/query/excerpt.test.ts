import { expect, test } from 'vitest';
import { excerptOf, placesIn, sectionsOf, wordsAt } from './excerpt.ts';

const words = placesIn(
  `Titel. ${'eins zwei drei '.repeat(20)}der (Fonds) hilft. ${'vier '.repeat(40)}`.trim(),
);
const place = words.indexOf('(Fonds)');

test('an excerpt shows the words found, marked without their punctuation', () => {
  const pieces = excerptOf(words, [[place]], 1);
  expect(pieces.find(({ marked }) => marked)?.text).toBe('Fonds');
  expect(pieces.map(({ text }) => text).join('')).toMatch(/^… .*\(Fonds\) hilft\..*…$/u);
});

test('an excerpt without words found begins after the title', () => {
  expect(excerptOf(words, [], 1)[0]?.text).toMatch(/^eins zwei/u);
});

test('the stretch with most of the question is shown', () => {
  const pieces = excerptOf(words, [[2, place], [place + 1]], 1);
  expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['Fonds', 'hilft']);
});

test('spaces of German typography part words as the engine parts them', () => {
  expect(placesIn('z.\u202FB. 12\u00A0Euro')).toEqual(['z.', 'B.', '12', 'Euro']);
});

test('sections are the headings under which most was found, in the order of the page', () => {
  const anchor = (id: string, location: number, element = 'h2') => ({
    id,
    location,
    element,
    text: `${id}.`,
  });
  const anchors = [
    anchor('a', 0),
    anchor('b', 10),
    anchor('fn', 12, 'li'),
    anchor('c', 20),
    anchor('d', 30),
    anchor('e', 40),
  ];
  const slots = [
    [5, 11, 21, 31],
    [11, 12, 32, 33],
  ];
  expect(sectionsOf(anchors, slots)).toEqual([
    { id: 'a', title: 'a' },
    { id: 'b', title: 'b' },
    { id: 'd', title: 'd' },
  ]);
});

test('words at places are told once, without punctuation', () => {
  expect(wordsAt(['(Fonds)', 'Fonds,', '–'], [0, 1, 2])).toEqual(['Fonds']);
});
