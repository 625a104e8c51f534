import { numbersIn } from './german-numbers.ts';

/** Fractions as German says them, in per cent. */
const FRACTIONS: readonly [RegExp, number][] = [
  [/\bdrei\s+von\s+vier\b/iu, 75],
  [/\bvier\s+von\s+fünf\b/iu, 80],
  [/\bdrei\s+von\s+zehn\b/iu, 30],
  [/\bvier\s+von\s+zehn\b/iu, 40],
  [/\bhälfte\b|\bjede[rsmn]?\s+zweite/iu, 50],
  [/\bzwei\s+drittel/iu, 200 / 3],
  [/\bdrei\s+viertel/iu, 75],
  [/\bzwei\s+fünftel/iu, 40],
  [/\bdrei\s+fünftel/iu, 60],
  [/\bvier\s+fünftel/iu, 80],
  [/(?<!zwei\s)\bdrittel\b|\bjede[rsmn]?\s+dritte/iu, 100 / 3],
  [/(?<!drei\s)\bviertel\b|\bjede[rsmn]?\s+vierte/iu, 25],
  [/(?<!(?:zwei|drei|vier)\s)\bfünftel\b|\bjede[rsmn]?\s+fünfte/iu, 20],
  [/\bsechstel\b|\bjede[rsmn]?\s+sechste/iu, 100 / 6],
  [/\bachtel\b|\bjede[rsmn]?\s+achte/iu, 12.5],
  [/\bzehntel\b|\bjede[rsmn]?\s+zehnte/iu, 10],
];

/** Words that round, and how far what is meant may lie under and over what is said, in points. */
const ROUNDING: readonly [RegExp, under: number, over: number][] = [
  [/\b(?:knapp|fast|beinahe|nicht\s+ganz|weniger\s+als|unter)\b/iu, 5, 0],
  [/\b(?:gut|über|mehr\s+als)\b/iu, 0, 5],
  [/\b(?:rund|etwa|ungefähr|circa|um\s+die)\b/iu, 3, 3],
];

/** „vier von fünf“ names neither four nor five. */
const OF_SO_MANY = /\p{L}+\s+von\s+(?:vier|fünf|zehn)\b/giu;

/** A fraction is itself round: „ein Drittel“ is said of 32 to 35. */
const FRACTION_ITSELF = 2;

/**
 * Says whether a German phrase can stand for a number: it names it, or names one near it with a word that rounds, or, of
 * percentages, a fraction.
 *
 * canSay('gut ein Drittel', 36, 'Prozent') // => true
 * canSay('35 Prozent', 36, 'Prozent') // => false
 */
export function canSay(phrase: string, value: number, unit: 'Prozent' | 'Anzahl'): boolean {
  const rounding = ROUNDING.find(([words]) => words.test(phrase));
  const isNear = (said: number, own: number): boolean => {
    const [, under, over] = rounding ?? ['', 0, 0];
    const widened = (by: number): number => (by > 0 || !rounding ? by + own : by);
    return value >= said - widened(under) && value <= said + widened(over);
  };
  if (numbersIn(phrase.replace(OF_SO_MANY, '')).some((said) => isNear(said, 0))) return true;
  return (
    unit === 'Prozent' &&
    FRACTIONS.some(([words, said]) => words.test(phrase) && isNear(said, FRACTION_ITSELF))
  );
}
