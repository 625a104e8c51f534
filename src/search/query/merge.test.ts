import { expect, test } from 'vitest';
import { mergeResults, type Found } from './merge.ts';
import type { Alternative, Slot } from './plan.ts';

const slot = (typed: string, ...others: Alternative[]): Slot => ({
  typed,
  weight: 1,
  alternatives: [{ query: typed, weight: 1, via: 'typed' }, ...others],
});
const synonym = (query: string): Alternative => ({ query, weight: 0.5, via: 'synonym' });
const found = (id: string, score = 3, places: number[] = [5]): Found => ({ id, score, places });
const equal = () => 1;
const ids = (slots: Slot[], results: Found[][][], preference: (id: string) => number = equal) =>
  mergeResults(slots, results, 100, preference).map(({ id }) => id);

test('a page with all the words comes before pages with one of them', () => {
  expect(
    ids(
      [slot('Fonds'), slot('Bremen')],
      [[[found('a', 4), found('both')]], [[found('both'), found('b', 4)]]],
    )[0],
  ).toBe('both');
});

test('a word itself counts more than its synonym', () => {
  expect(
    ids([slot('Streit', synonym('Konflikt'))], [[[found('literal')], [found('synonym')]]]),
  ).toEqual(['literal', 'synonym']);
});

test('words side by side count more than words far apart', () => {
  const results = [
    [[found('near', 3, [10]), found('far', 3, [10])]],
    [[found('near', 3, [11]), found('far', 3, [400])]],
  ];
  expect(ids([slot('Runder'), slot('Tisch')], results)).toEqual(['near', 'far']);
});

test('one synonym that answers two words brings no nearness', () => {
  const slots = [slot('Streit', synonym('Konflikt')), slot('schlichten', synonym('Konflikt'))];
  const results = [
    [[], [found('synonym', 3, [7])]],
    [[], [found('synonym', 3, [7])]],
  ];
  const [hit] = mergeResults(slots, results, 100, equal);
  const [apart] = mergeResults(
    slots,
    [
      [[], [found('synonym', 3, [7])]],
      [[], [found('synonym', 3, [900])]],
    ],
    100,
    equal,
  );
  expect(hit?.score).toBe(apart?.score);
});

test('pages with a small part of the question are weak, and come last', () => {
  const rare = [found('rare')];
  const common = Array.from({ length: 60 }, (_, index) => found(`c${index}`, 9));
  const hits = mergeResults([slot('Ombudsstelle'), slot('Stadt')], [[rare], [common]], 100, equal);
  expect(hits[0]).toMatchObject({ id: 'rare', isStrong: true });
  expect(hits[1]?.isStrong).toBe(false);
});

test('what only a synonym finds is weak when the word itself is there', () => {
  const hits = mergeResults(
    [slot('Fonds', synonym('Mittel'))],
    [[[found('a')], [found('b')]]],
    100,
    equal,
  );
  expect(hits.map(({ isStrong }) => isStrong)).toEqual([true, false]);
});

test('what only a synonym finds is the answer when the word itself is not there', () => {
  const hits = mergeResults([slot('Zaster', synonym('Mittel'))], [[[], [found('b')]]], 100, equal);
  expect(hits[0]?.isStrong).toBe(true);
});

test('preferred pages win among equals', () => {
  expect(
    ids([slot('Fonds')], [[[found('a'), found('b')]]], (id) => (id === 'b' ? 1.1 : 1)),
  ).toEqual(['b', 'a']);
});

test('equal pages stand in the order of their ids', () => {
  expect(ids([slot('Fonds')], [[[found('b'), found('a')]]])).toEqual(['a', 'b']);
});
