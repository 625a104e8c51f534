import { expect, test } from 'vitest';
import { excerptOf, placesIn, sectionsOf, wordsAt } from './excerpt.ts';

const words = placesIn(
  `Titel. Berlin. Förderung und Finanzierung. Höchstens 5.000 Euro · Stadt Berlin. ${'Davor steht ein ganz anderer Satz. '.repeat(4)}` +
    'Dann sagt einer, z. B. am 12. Mai, was der (Fonds) hilft. Offene Punkte. ' +
    `Am Ende folgt ein Satz, der so lang ist, dass er nicht ganz gezeigt wird${', und weiter'.repeat(20)}.`,
);
const place = words.indexOf('(Fonds)');
const text = (pieces: readonly { text: string }[]) => pieces.map((piece) => piece.text).join('');

test('an excerpt is whole sentences, with the words found marked without their punctuation', () => {
  const pieces = excerptOf(words, [[place]], 1);
  expect(pieces.find(({ marked }) => marked)?.text).toBe('Fonds');
  expect(text(pieces)).toMatch(/^Davor steht .* was der \(Fonds\) hilft\. $/u);
});

test('an excerpt without words found begins with the first sentence, not with facts', () => {
  expect(text(excerptOf(words, [], 1))).toMatch(/^Davor steht/u);
});

test('facts of a record that answer the question do not become the excerpt', () => {
  expect(text(excerptOf(words, [[words.indexOf('Finanzierung.')]], 1))).toMatch(/^Davor steht/u);
});

test('a sentence that is too long says that it goes on', () => {
  expect(text(excerptOf(words, [[words.indexOf('lang')]], 1))).toMatch(/^Am Ende folgt .*…$/u);
});

test('a text without sentences is shown from its beginning', () => {
  expect(text(excerptOf(placesIn('Titel. Berlin. Köln.'), [], 1))).toBe('Berlin. Köln. ');
});

test('the stretch with most of the question is shown', () => {
  const pieces = excerptOf(words, [[words.indexOf('Davor'), place], [place + 1]], 1);
  expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toContain('hilft');
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
