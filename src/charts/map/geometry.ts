/** A place on the drawing, in its units, from the upper left corner. */
export type Point = readonly [x: number, y: number];

/** An upright box on the drawing. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Returns the box that reaches `reach` from a point on all four sides. */
export const boxAround = ([x, y]: Point, reach: number): Box => ({
  left: x - reach,
  top: y - reach,
  right: x + reach,
  bottom: y + reach,
});

/** Whether two boxes share any room. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a box lies wholly within another. */
export const isWithin = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

/** Whether a line of points passes through a box; its pieces are short beside the box, so that points tell. */
export const passes = (line: readonly Point[], box: Box): boolean =>
  line.some(([x, y]) => x > box.left && x < box.right && y > box.top && y < box.bottom);

/** Twice the area of a triangle, in square units. */
export const doubleArea = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number =>
  Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay));
