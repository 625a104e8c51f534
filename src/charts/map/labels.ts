import { isWithin, overlap, passes, type Box, type Point } from './geometry.ts';

/** A name to be placed beside its symbol. */
export interface Name {
  at: Point;
  /** How far the symbol reaches from its middle. */
  reach: number;
  width: number;
  /** Font size. */
  size: number;
}

/** Where a name stands: the start, middle or end of its base line, and the room it takes. */
export interface Label {
  x: number;
  y: number;
  /** Font size. */
  size: number;
  anchor: 'start' | 'middle' | 'end';
  box: Box;
}

interface Room {
  frame: Box;
  /** Boxes that no name may cover. */
  taken: readonly Box[];
  /** Lines that names leave free where they can. */
  lines: readonly Point[][];
}

/** The eight sides of a symbol, the most legible first. */
const SIDES: readonly Point[] = [
  [1, 0],
  [-1, 0],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
  [0, -1],
  [0, 1],
];

/** By how many sides a name gives way to leave a line free. */
const ON_LINE = 2.5;
/** Between symbol and name. */
const GAP = 3;
/** Of letters above and below the base line, in font sizes. */
const ABOVE = 0.93;
const BELOW = 0.24;
/** From the base line to the middle of letters. */
const MIDDLE = 0.35;

/**
 * Places names so that none covers another, a symbol or the frame. A name for which there is no room is left out
 * (undefined), the one with the fewest free sides first.
 */
export function placeNames(names: readonly Name[], room: Room): (Label | undefined)[] {
  const open = new Map(names.map((name, index) => [index, freeSides(name, room)]));
  for (;;) {
    const placed = search(open);
    if (placed) return names.map((_, index) => placed.get(index));
    open.delete(fewest(open));
  }
}

/** The sides on which a name is free, the best first. */
function freeSides(name: Name, { frame, taken, lines }: Room): Label[] {
  const cost = ({ box }: Label) => (lines.some((line) => passes(line, box)) ? ON_LINE : 0);
  return SIDES.map((side) => labelAt(name, side))
    .filter(({ box }) => isWithin(box, frame) && !taken.some((other) => overlap(box, other)))
    .map((label, rank) => ({ label, rank: rank + cost(label) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ label }) => label);
}

function labelAt({ at: [cx, cy], reach, width, size }: Name, [sideX, sideY]: Point): Label {
  // In the corners symbols are far enough away by themselves.
  const away = sideX !== 0 && sideY !== 0 ? reach : reach + GAP;
  const x = cx + sideX * away;
  const middle = cy + sideY * (away + (size * (ABOVE + BELOW)) / 2);
  const y = middle + size * MIDDLE;
  const anchor = sideX === 0 ? 'middle' : sideX > 0 ? 'start' : 'end';
  const left = sideX === 0 ? x - width / 2 : sideX > 0 ? x : x - width;
  const box = { left, right: left + width, top: y - ABOVE * size, bottom: y + BELOW * size };
  return { x, y, size, anchor, box };
}

type Open = ReadonlyMap<number, readonly Label[]>;

/** Tries the name with the fewest sides left, takes from the others what it covers, and goes back where one has none. */
function search(open: Open): ReadonlyMap<number, Label> | undefined {
  if (open.size === 0) return new Map();
  const index = fewest(open);
  for (const label of open.get(index) ?? []) {
    const others = [...open].filter(([other]) => other !== index);
    const rest = search(
      new Map(
        others.map(([other, sides]) => [
          other,
          sides.filter(({ box }) => !overlap(box, label.box)),
        ]),
      ),
    );
    if (rest) return new Map([...rest, [index, label]]);
  }
  return undefined;
}

const fewest = (open: Open): number =>
  [...open].reduce((least, entry) => (entry[1].length < least[1].length ? entry : least))[0];
