import { doubleArea, type Point } from './geometry.ts';

/** Steps per unit to which places are rounded. */
const STEPS = 2;

/** Scale at which path data is drawn. */
export const OUTLINE_SCALE = 1 / STEPS;

/**
 * Writes rings as path data, in whole steps from corner to corner, because these take the fewest bytes. Corners that
 * matter less than a triangle of `minArea` square units are left out, and islands as small.
 */
export const outlinePath = (rings: readonly Point[][], minArea: number): string =>
  rings
    .map((ring) => simplified(ring.slice(0, -1), minArea))
    .filter((ring) => ring.length > 2)
    .map((ring) => ringPath(ring.map(([x, y]) => [Math.round(x * STEPS), Math.round(y * STEPS)])))
    .join('');

/** Leaves out the corner that matters least, again and again (Visvalingam and Whyatt 1993). */
function simplified(ring: readonly Point[], minArea: number): readonly Point[] {
  if (ring.length < 3) return [];
  const areas = ring.map((corner, index) =>
    doubleArea(ring.at(index - 1) ?? corner, corner, ring[(index + 1) % ring.length] ?? corner),
  );
  const least = Math.min(...areas);
  if (least >= 2 * minArea) return ring;
  return simplified(ring.toSpliced(areas.indexOf(least), 1), minArea);
}

function ringPath([first, ...others]: Point[]): string {
  if (!first) return '';
  let [x, y] = first;
  const steps = others.map(([nextX, nextY]) => {
    const step = pair(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
    return step;
  });
  return `M${pair(...first)}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

const pair = (x: number, y: number): string => `${x}${y < 0 ? '' : ' '}${y}`;
