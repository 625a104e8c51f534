import { expect, test } from 'vitest';
import { figureWith, seriesOf } from '../testing/sample-figures.ts';
import { marksOf, type BarMark } from './marks.ts';
import type { StackMark } from './stack.ts';

function bars(series: object[], more: object = {}): BarMark[] {
  return marksOf(figureWith(series, more)).flatMap((part) =>
    part.kind === 'bars' ? part.bars : [],
  );
}

function stack(values: Record<string, unknown>): StackMark {
  const series = Object.entries(values).map(([level, value]) =>
    seriesOf(level, { x: value }, { levelOf: 'Urteil' }),
  );
  const [part] = marksOf(figureWith(series));
  if (part?.kind !== 'stacks' || !part.stacks[0]) throw new Error('no stack');
  return part.stacks[0];
}

const counts = { unit: 'Anzahl' };
const base = (n: number | null) => ({ base: { n, what: 'Initiativen' } });

test('a share is as long as it is large', () => {
  expect(bars([seriesOf('a', { x: 76, y: 0, z: 33.333 })]).map(({ length }) => length)).toEqual([
    76, 0, 33.33,
  ]);
});

test('a count is measured against the number of those asked', () => {
  expect(bars([seriesOf('a', { x: 45 }, counts)], base(90))[0]?.length).toBe(50);
});

test('a count without a base is measured against the largest', () => {
  expect(bars([seriesOf('a', { x: 5, y: 20 }, counts)], base(null))[0]?.length).toBe(25);
});

test('a part has a whole unless it counts and nobody knows how many there were', () => {
  const whole = (unit: string, n: number | null) =>
    marksOf(figureWith([seriesOf('a', { x: 5 }, { unit })], base(n)))[0]?.hasWhole;
  expect(whole('Prozent', null)).toBe(true);
  expect(whole('Anzahl', 20)).toBe(true);
  expect(whole('Anzahl', null)).toBe(false);
});

test('words have no length', () => {
  expect(bars([seriesOf('a', { x: 'etwa ein Drittel' })])[0]).toMatchObject({
    length: null,
    text: 'etwa ein Drittel',
  });
});

test('the bars that the title names are dark, and all where it names none', () => {
  const highlighted = bars([seriesOf('a', { x: 1, y: 2 }, { highlight: ['x'] })]);
  expect(highlighted.map(({ isDark }) => isDark)).toEqual([true, false]);
  expect(bars([seriesOf('a', { x: 1, y: 2 })]).map(({ isDark }) => isDark)).toEqual([true, true]);
});

test('levels lie end to end', () => {
  expect(stack({ gut: 40, schlecht: 60 }).levels.map(({ span }) => span)).toEqual([
    { start: 0, length: 40 },
    { start: 40, length: 60 },
  ]);
});

test.each([
  ['nothing when the levels make a whole', { gut: 40, schlecht: 60 }, 'none'],
  ['nothing when only rounding is missing', { gut: 40, mittel: 29, schlecht: 30 }, 'none'],
  ['lost when more is missing', { gut: 40, schlecht: 30 }, 'lost'],
  ['lost when a level is', { gut: 40, schlecht: null }, 'lost'],
  ['words when a level is told in words', { gut: 40, schlecht: 'viele' }, 'words'],
])('the rest is %s', (_, values, rest) => {
  expect(stack(values).rest).toBe(rest);
});

test('levels that rounding lifts over 100 do not leave the bar', () => {
  const spans = stack({ a: 33.5, b: 33.5, c: 34 }).levels.map(({ span }) => span);
  const { start = 0, length = 0 } = spans.at(-1) ?? {};
  expect(start + length).toBeLessThanOrEqual(100.01);
});
