import { MAP } from '../../strings.ts';
import { symbolOf, type MapCity, type MapSymbol } from './map-city.ts';

/** A line of the key: a symbol, what it means and how many cities wear it. */
export interface KeyLine {
  symbol: MapSymbol;
  text: string;
}

/** Explains the symbols that cities wear, in the order of how much the study says of them. */
export function mapKey(cities: readonly MapCity[]): KeyLine[] {
  const symbols = cities.map(symbolOf);
  return ALL.flatMap((symbol) => {
    const count = symbols.filter((other) => isSame(symbol, other)).length;
    return count === 0 ? [] : [{ symbol, text: MAP.key(symbol, count) }];
  });
}

const ALL: readonly MapSymbol[] = [
  { shape: 'diamond', isHollow: false },
  { shape: 'diamond', isHollow: true },
  { shape: 'dot', isHollow: false },
  { shape: 'dot', isHollow: true },
];

const isSame = (a: MapSymbol, b: MapSymbol) => a.shape === b.shape && a.isHollow === b.isHollow;
