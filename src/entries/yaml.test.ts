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
])('%j is refused with its line', (text, line) => {
  const { value, faults } = parseYaml(text, 2);
  expect(value).toBeUndefined();
  expect(faults.map((fault) => fault.line)).toEqual([line]);
  expect(faults[0]?.remedy).not.toBe('');
});

test.each(["title: 'A & B *c* !d'", 'title: A & B !c', 'a: [x, y] # &kommentar'])(
  '%j is all right',
  (text) => {
    expect(parseYaml(text, 1).faults).toEqual([]);
  },
);

test('ten lines that would make a thousand million entries are refused at once', () => {
  const rows = Array.from(
    { length: 9 },
    (_, i) => `b${i + 1}: &b${i + 1} [${Array(10).fill(`*b${i}`).join(', ')}]`,
  );
  expect(parseYaml(`b0: &b0 [x]\n${rows.join('\n')}\n`, 1).faults).toHaveLength(1);
});
