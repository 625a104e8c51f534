import { describe, expect, test } from 'vitest';
import { boxAround, isWithin, overlap, type Box, type Point } from './geometry.ts';
import { placeNames, type Name } from './labels.ts';

const FRAME: Box = { left: 0, top: 0, right: 400, bottom: 500 };
const nameAt = (at: Point, width = 60): Name => ({ at, reach: 5, width, size: 14 });
const roomFor = (names: readonly Name[], lines: Point[][] = []) => ({
  frame: FRAME,
  taken: names.map(({ at, reach }) => boxAround(at, reach)),
  lines,
});
const place = (names: readonly Name[], lines?: Point[][]) =>
  placeNames(names, roomFor(names, lines));

test('a name alone stands to the right of its symbol', () => {
  const [label] = place([nameAt([200, 200])]);
  expect(label).toMatchObject({ x: 208, anchor: 'start' });
});

test('a name at the edge changes sides', () => {
  expect(place([nameAt([380, 200])])[0]?.anchor).toBe('end');
});

test('a name moves away from the symbol beside it', () => {
  const [label] = place([nameAt([200, 200]), nameAt([220, 200])]);
  expect(label?.anchor).toBe('end');
});

test('a name leaves a line free where that costs little', () => {
  const border: Point[] = [195, 200, 205].map((y) => [240, y]);
  expect(place([nameAt([200, 200])], [border])[0]?.anchor).toBe('end');
});

test('a name crosses a line rather than having no place', () => {
  const everywhere: Point[] = Array.from({ length: 40_000 }, (_, i) => [i % 200, i / 200]);
  expect(place([nameAt([100, 100])], [everywhere])[0]?.anchor).toBe('start');
});

test('a name takes a worse side so that its neighbour has one at all', () => {
  const cornered = nameAt([8, 12], 100);
  const labels = place([nameAt([40, 40], 100), cornered]);
  expect(labels.every((label) => label !== undefined)).toBe(true);
});

test('where there is no room, one name is left out and the others stay', () => {
  const names = [nameAt([200, 200], 500), nameAt([100, 100])];
  expect(place(names).map((label) => label !== undefined)).toEqual([false, true]);
});

describe.each([1, 2, 3, 4, 5])('twenty places strewn by chance (%i)', (seed) => {
  const names = strewn(seed, 20);
  const labels = place(names).flatMap((label, index) => (label ? [{ ...label, index }] : []));

  test('have most of their names', () => {
    expect(labels.length).toBeGreaterThanOrEqual(18);
  });

  test('have no name that covers another name or a symbol', () => {
    const boxes = [
      ...labels.map(({ box }) => box),
      ...names.map(({ at, reach }) => boxAround(at, reach)),
    ];
    const covered = labels.filter(({ box }) =>
      boxes.some((other) => other !== box && overlap(box, other)),
    );
    expect(covered).toEqual([]);
  });

  test('have no name that the frame cuts', () => {
    expect(labels.filter(({ box }) => !isWithin(box, FRAME))).toEqual([]);
  });
});

/** Strews names by a fixed rule (linear congruence), so that every run sees the same. */
function strewn(seed: number, count: number): Name[] {
  let state = seed;
  const next = (limit: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * limit);
  };
  return Array.from({ length: count }, () => nameAt([next(400), next(500)], 30 + next(60)));
}
