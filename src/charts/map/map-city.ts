import type { Location } from './germany.ts';

/** A city as the map needs it. */
export interface MapCity {
  title: string;
  href: string;
  location: Location;
  study: 'Vertiefung' | 'Erhebung';
  hasFindings: boolean;
}

/** A city as a point among others. */
export type Place = Pick<MapCity, 'location' | 'study' | 'hasFindings'>;

/** Shape and filling say two different things, so that each can be read alone. */
export interface MapSymbol {
  shape: 'diamond' | 'dot';
  isHollow: boolean;
}

/** Returns the symbol of a city: diamonds are studied in depth, hollow ones are without findings. */
export const symbolOf = ({ study, hasFindings }: Place): MapSymbol => ({
  shape: study === 'Vertiefung' ? 'diamond' : 'dot',
  isHollow: !hasFindings,
});

/** How far symbols reach from their middle, in units of the drawing. */
export const REACH = { diamond: 8, dot: 5 } as const;

/**
 * Returns a name without what only tells a city from its namesakes, as maps write it.
 *
 * shortName('Freiburg im Breisgau') // => 'Freiburg'
 */
export const shortName = (title: string): string =>
  title.replace(/ (?:\(.*\)|(?:im|am|an|in|bei|ob|vor) .*)$/u, '');
