import { expect, test } from 'vitest';
import { parseYaml } from './yaml.ts';

test('data are what Astro gets: a bare date is a date', () => {
  expect(parseYaml('a: 2016-05-01\n', 1).value).toEqual({ a: new Date('2016-05-01') });
});

test.each([
  ['title: & Partner', 2],
  ['title: &Partner und mehr', 2],
  ['title: !Achtung Stelle', 2],
  ['title: *Stern', 2],
  ['difficulties: &d [*d]', 2],
  ['a: 1\n---\nb: 2', 3],
  ['title: %', 2],
  ['title: `x`', 2],
  ['title: "offen', 2],
  ['a: 1\na: 2', 3],
  ['title: Diakonie # Caritas', 2],
  ['a: 1\ntitle: Ein Text\n  geht weiter # und hört auf', 4],
  ['a: 1\ntitle: Ein Text # und hört auf\n  mitten darin', 3],
  ['list:\n  - eins\n  - zwei # drei', 4],
  ['list: [eins, zwei # drei]', 2],
  ['{ a: eins # zwei\n}', 2],
  ['pages: [1, 2]\nyear: 2016 # unsicher', 3],
  ['title: #MeToo', 2],
  ['list:\n  - #1', 3],
])('%j is refused with its line', (text, line) => {
  const { value, faults } = parseYaml(text, 2);
  expect(value).toBeUndefined();
  expect(faults.map((fault) => fault.line)).toEqual([line]);
  expect(faults[0]?.remedy).not.toBe('');
});

test.each([
  "title: 'A & B *c* !d'",
  'title: A & B !c',
  'a: [x, y] # &kommentar',
  "title: 'C # und D' # Kommentar",
  'title: C# und D#',
  '# Kommentar\ntitle: x\n# Kommentar\n',
  "title: >\n  Absatz # ist Text\nlogs: '' # Kommentar",
  'title: # noch offen',
])('%j is all right', (text) => {
  expect(parseYaml(text, 1).faults).toEqual([]);
});

test('a number is known as it was written, and where its point may mean thousands', () => {
  const { writtenAt, grouped } = parseYaml('a: [1.000, 0030, 53.55]\nb: { c: 2.10, d: x }', 1);
  expect(
    [
      ['a', 0],
      ['a', 1],
      ['b', 'c'],
      ['b', 'e'],
    ].map(writtenAt),
  ).toEqual(['1.000', '0030', '2.10', undefined]);
  expect(grouped()).toEqual([['a', 0]]);
});

test('ten lines that would make a thousand million entries are refused at once', () => {
  const rows = Array.from(
    { length: 9 },
    (_, i) => `b${i + 1}: &b${i + 1} [${Array(10).fill(`*b${i}`).join(', ')}]`,
  );
  expect(parseYaml(`b0: &b0 [x]\n${rows.join('\n')}\n`, 1).faults).toHaveLength(1);
});
