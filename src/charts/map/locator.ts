import { element } from '../markup.ts';
import { drawSymbol, land } from './draw-map.ts';
import { germany } from './germany.ts';
import { REACH, symbolOf, type Place } from './map-city.ts';
import { outlinePath } from './outline.ts';

/** Width in units; it is drawn about as many pixels wide. */
const WIDTH = 144;
/** Corners of the outline that matter less are left out; square units. */
const MIN_AREA = 2;
const country = germany(WIDTH, REACH.diamond);
const outline = outlinePath(country.rings, MIN_AREA);

/** Draws where a city lies among the others: its symbol, and a point for each of them. */
export function drawLocator(here: Place, others: readonly Place[]): string {
  const points = others.map(
    ({ location }) => `M${country.at(location).map(Math.round).join(' ')}h0`,
  );
  return element(
    'svg',
    { class: 'locator', viewBox: `0 0 ${country.width} ${country.height}`, 'aria-hidden': 'true' },
    land(outline),
    element('path', { class: 'map-others', d: points.join('') }),
    drawSymbol(symbolOf(here), country.at(here.location)),
  ).markup;
}
