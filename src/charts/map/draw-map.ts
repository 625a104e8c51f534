import { element, join, type Markup } from '../markup.ts';
import { labelText, type CityMark, type LayoutName, type MapMarks } from './city-map.ts';
import type { Point } from './geometry.ts';
import type { Label } from './labels.ts';
import type { MapSymbol } from './map-city.ts';
import { OUTLINE_SCALE } from './outline.ts';

/**
 * Draws the map of the cities. Its links cannot be reached by keyboard, nor do screen readers tell of it: the list of
 * cities beside it has the same links in an order that can be read.
 */
export const drawMap = ({ width, height, outline, marks }: MapMarks): string =>
  element('svg', { viewBox: `0 0 ${width} ${height}` }, land(outline), ...marks.map(drawCity))
    .markup;

/** Draws an outline from its path data. */
export const land = (outline: string): Markup =>
  element('path', { class: 'map-land', d: outline, transform: `scale(${OUTLINE_SCALE})` });

function drawCity(mark: CityMark): Markup {
  const { city, at, symbol, labels } = mark;
  const names = (Object.entries(labels) as [LayoutName, Label | undefined][]).flatMap(
    ([layout, label]) => (label ? [drawName(labelText(mark, layout), label, layout)] : []),
  );
  return element(
    'a',
    { href: city.href, tabindex: -1, class: `map-${symbol.shape}` },
    element('title', {}, city.title),
    drawSymbol(symbol, at),
    join(names),
  );
}

const drawName = (name: string, { x, y, size, anchor }: Label, layout: LayoutName): Markup =>
  element(
    'text',
    {
      class: `map-${layout}`,
      x: tenths(x),
      y: tenths(y),
      'font-size': size,
      'text-anchor': anchor === 'start' ? undefined : anchor,
    },
    name,
  );

/** Draws a symbol at a place; a hollow one is as large as a filled one, outline included. */
export function drawSymbol({ shape, isHollow }: MapSymbol, at: Point): Markup {
  const look = isHollow ? 'is-hollow' : undefined;
  const [x, y] = at.map(tenths);
  return shape === 'dot'
    ? element('circle', { class: look, cx: x, cy: y, r: isHollow ? 4 : 5 })
    : element('path', { class: look, d: `M${x} ${y}m0-8 8 8-8 8-8-8z` });
}

const tenths = (length: number): number => Math.round(length * 10) / 10;
