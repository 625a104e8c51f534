import { numbersIn } from './german-numbers.ts';
import { canSay } from './said-number.ts';

/** A share as a text says it. */
export interface SaidShare {
  /** As it would be tied: `39 Prozent`, `gut ein Drittel`, `drei von zehn`. */
  phrase: string;
  /** Whether it is said roughly: with a word that rounds, or as a fraction. */
  isRough: boolean;
}

const ROUNDS =
  '(?:(?:etwas |deutlich |weit )?(?:mehr|weniger) als|nicht ganz|knapp|fast|beinahe|gut|über|unter|rund|etwa|ungefähr)';
const NUMBER = '(?:\\d+(?:,\\d+)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)';
const PERCENTAGES = new RegExp(
  `(?<![\\p{L}\\d.,])(${ROUNDS}\\s)?(?:(${NUMBER})\\s(?:und|oder)\\s)?(${NUMBER})[\\s\\u202F]*(?:%|Prozent(?!punkt|satz))`,
  'giu',
);
const FRACTIONS = new RegExp(
  `(?<!\\p{L})(?:${ROUNDS}\\s)?(?:(?:(?:ein\\w*|zwei|drei|vier|de[rm]|die|das)\\s)?(?:weiteres\\s)?(?:Hälfte|Drittel|Viertel|Fünftel|Sechstel|Achtel|Zehntel)(?!\\p{L})|jede[rsmn]?\\s(?:zweite|dritte|vierte|fünfte|sechste|achte|zehnte)(?!\\p{L})|${NUMBER}\\svon\\s(?:drei|vier|fünf|zehn)(?!\\p{L}))`,
  'giu',
);

/**
 * Lists the percentages and fractions that a German text says, in digits or in words; of „39 und 36 Prozent“ both.
 *
 * sharesIn('39 und 36 Prozent, gut ein Viertel') // => 39 Prozent, 36 Prozent, gut ein Viertel
 */
export function sharesIn(text: string): SaidShare[] {
  const percentages = [...text.matchAll(PERCENTAGES)].flatMap(([, rounds = '', first, last = '']) =>
    [first, last]
      .filter((number) => number !== undefined)
      .map((number) => ({ phrase: `${rounds}${number} Prozent`, isRough: rounds !== '' })),
  );
  const fractions = [...text.matchAll(FRACTIONS)].map(([phrase]) => ({ phrase, isRough: true }));
  return [...percentages, ...fractions];
}

/** Says whether two phrases say the same share: the same fraction or percentage, be it with another ending. */
export function saysSameShare(one: string, other: string): boolean {
  const [a, b] = [one, other].map((phrase) => sharesIn(phrase)[0]);
  if (!a || !b) return false;
  return rounding(a.phrase) === rounding(b.phrase) && stem(a.phrase) === stem(b.phrase);
}

const rounding = (phrase: string): string =>
  new RegExp(`^${ROUNDS}(?=\\s)`, 'iu').exec(phrase)?.[0].toLowerCase() ?? '';

/** The share itself: without what rounds, articles and endings. */
const stem = (phrase: string): string =>
  phrase
    .slice(rounding(phrase).length)
    .toLowerCase()
    .replace(/(?<!\p{L})(?:ein\w*|de[rm]|die|das|weiteres)(?!\p{L})/giu, '')
    .replace(/(?<=jede)[rsmn]/u, '')
    .trim();

/** Says whether a phrase can stand for one of these percentages, or is said in the same words. */
export const standsFor = (
  phrase: string,
  { value, words }: { value: number | null; words?: string | undefined },
): boolean =>
  value === null
    ? words !== undefined && saysSameShare(phrase, words)
    : canSay(phrase, value, 'Prozent');

/** The number that a phrase names exactly. */
export const exactly = ({ phrase, isRough }: SaidShare): number | undefined =>
  isRough ? undefined : numbersIn(phrase)[0];
