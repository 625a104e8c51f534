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
  /** Stands for the name where the map is too small for it; the list below the map explains it. */
  number?: number | undefined;
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
 * (`.map-wide`, `.map-narrow`). `size` is the font size in units; `grow` is how much larger the style sheet draws the
 * symbols. Of cities with a number a layout may show that in place of the name.
 */
export const LAYOUTS = {
  wide: { size: { diamond: 16, dot: 14 }, grow: 1, isNumbered: false },
  narrow: { size: { diamond: 23, dot: 19 }, grow: 1.2, isNumbered: true },
} as const;

export type LayoutName = keyof typeof LAYOUTS;

const LAYOUT_NAMES = Object.keys(LAYOUTS) as LayoutName[];

/** Turns cities into marks, those studied in depth last, so that nothing covers them. */
export function cityMap(cities: readonly MapCity[]): MapMarks {
  const land = germany(WIDTH, EDGE);
  const numbered = numberedCities(cities);
  const marks = cities
    .map((city) => markOf(city, land, numbered.indexOf(city) + 1 || undefined))
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

/** The cities that have a number on narrow maps, in its order. */
export const numberedCities = (cities: readonly MapCity[]): MapCity[] =>
  cities.filter((city) => symbolOf(city).shape === 'dot');

const markOf = (city: MapCity, land: Germany, number: number | undefined): CityMark => ({
  city,
  name: shortName(city.title),
  number,
  at: land.at(city.location),
  symbol: symbolOf(city),
  labels: {},
});

const isDeep = ({ symbol }: Pick<CityMark, 'symbol'>): boolean => symbol.shape === 'diamond';

/** What a layout writes beside a symbol: the name, or the number that stands for it. */
export const labelText = ({ name, number }: CityMark, layout: LayoutName): string =>
  LAYOUTS[layout].isNumbered && number !== undefined ? String(number) : name;

/** Places the names of a layout, or the numbers that stand for them. */
function namesOf(
  marks: readonly CityMark[],
  { width, height, rings }: Germany,
  layout: LayoutName,
): (Label | undefined)[] {
  const names = marks.map((mark) => {
    const size = LAYOUTS[layout].size[mark.symbol.shape];
    const reach = reachOf(mark, layout);
    const width = textWidth(labelText(mark, layout), size, isDeep(mark));
    return { at: mark.at, reach, size, width };
  });
  return placeNames(names, {
    frame: { left: 0, top: 0, right: width, bottom: height },
    taken: marks.map((mark) => symbolBox(mark, layout)),
    lines: rings,
  });
}

/** Returns the room that a symbol takes in a layout. */
export const symbolBox = (mark: Pick<CityMark, 'at' | 'symbol'>, layout: LayoutName): Box =>
  boxAround(mark.at, reachOf(mark, layout));

const reachOf = ({ symbol }: Pick<CityMark, 'symbol'>, layout: LayoutName): number =>
  REACH[symbol.shape] * LAYOUTS[layout].grow;
