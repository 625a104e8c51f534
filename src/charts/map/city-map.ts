import { boxAround, type Box, type Point } from './geometry.ts';
import { germany, type Germany } from './germany.ts';
import { placeNames, type Label } from './labels.ts';
import { REACH, shortName, symbolOf, type MapCity, type MapSymbol } from './map-city.ts';
import { outlinePath } from './outline.ts';
import { textWidth } from './text-width.ts';

/** A city on the map: its symbol and, where it is named, the name's place in each layout. */
export interface CityMark {
  city: MapCity;
  name: string;
  at: Point;
  symbol: MapSymbol;
  labels: Partial<Record<LayoutName, Label>>;
}

/** All that is drawn of a map. */
export interface MapMarks {
  width: number;
  height: number;
  outline: string;
  marks: CityMark[];
}

/** Width in units, of which about 16 are one rem where the map stands beside the list. */
const WIDTH = 444;
/** Free around the land, so that the symbol of a city at the border is not cut. */
const EDGE = 10;
/** Corners of the outline that matter less are left out; square units. */
const MIN_AREA = 3;

/**
 * Each layout holds for a range of widths, because names grow with the map; the style sheet shows one of them
 * (`.map-wide`, `.map-narrow`). `size` is the font size in units, 0 for no name at all; `grow` is how much larger the
 * style sheet draws the symbols.
 */
export const LAYOUTS = {
  wide: { size: { diamond: 16, dot: 14 }, grow: 1 },
  narrow: { size: { diamond: 23, dot: 0 }, grow: 1.2 },
} as const;

export type LayoutName = keyof typeof LAYOUTS;

const LAYOUT_NAMES = Object.keys(LAYOUTS) as LayoutName[];

/** Turns cities into marks, those studied in depth last, so that nothing covers them. */
export function cityMap(cities: readonly MapCity[]): MapMarks {
  const land = germany(WIDTH, EDGE);
  const marks = cities
    .map((city) => markOf(city, land))
    .toSorted((a, b) => Number(isDeep(a)) - Number(isDeep(b)));
  const layouts = LAYOUT_NAMES.map((layout) => [layout, namesOf(marks, land, layout)] as const);
  return {
    width: land.width,
    height: land.height,
    outline: outlinePath(land.rings, MIN_AREA),
    marks: marks.map((mark, index) => ({
      ...mark,
      labels: Object.fromEntries(layouts.map(([layout, labels]) => [layout, labels[index]])),
    })),
  };
}

const markOf = (city: MapCity, land: Germany): CityMark => ({
  city,
  name: shortName(city.title),
  at: land.at(city.location),
  symbol: symbolOf(city),
  labels: {},
});

const isDeep = ({ symbol }: Pick<CityMark, 'symbol'>): boolean => symbol.shape === 'diamond';

/** Places the names of a layout: of all cities on wide maps, of those studied in depth on narrow ones. */
function namesOf(
  marks: readonly CityMark[],
  { width, height, rings }: Germany,
  layout: LayoutName,
): (Label | undefined)[] {
  const named = marks.filter((mark) => sizeOf(mark, layout) > 0);
  const names = named.map((mark) => {
    const size = sizeOf(mark, layout);
    const reach = reachOf(mark, layout);
    return { at: mark.at, reach, size, width: textWidth(mark.name, size, isDeep(mark)) };
  });
  const labels = placeNames(names, {
    frame: { left: 0, top: 0, right: width, bottom: height },
    taken: marks.map((mark) => symbolBox(mark, layout)),
    lines: rings,
  });
  return marks.map((mark) => labels[named.indexOf(mark)]);
}

/** Returns the room that a symbol takes in a layout. */
export const symbolBox = (mark: Pick<CityMark, 'at' | 'symbol'>, layout: LayoutName): Box =>
  boxAround(mark.at, reachOf(mark, layout));

const sizeOf = ({ symbol }: Pick<CityMark, 'symbol'>, layout: LayoutName): number =>
  LAYOUTS[layout].size[symbol.shape];

const reachOf = ({ symbol }: Pick<CityMark, 'symbol'>, layout: LayoutName): number =>
  REACH[symbol.shape] * LAYOUTS[layout].grow;
