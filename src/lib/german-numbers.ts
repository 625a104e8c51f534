/** Words of the numbers from two to twelve; one is an article, too, and told apart by what follows. */
const WORDS = 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
const WORD = new RegExp(
  `(?<!\\p{L})(${WORDS.join('|')})(einhalb)?(?!\\p{L}*zig|zehn|hundert)`,
  'giu',
);
const HALVES: readonly [RegExp, number][] = [
  [/(?<!\p{L})halb/giu, 0.5],
  [/(?<!\p{L})(?:anderthalb|eineinhalb)/giu, 1.5],
];

/**
 * Lists the small numbers that a German text names, in digits or in words; an article is none.
 *
 * numbersIn('zweieinhalb Stellen') // => [2.5]
 * numbersIn('3,5 Stellen und eine halbe') // => [3.5, 0.5]
 */
export function numbersIn(text: string): number[] {
  const digits = [...text.matchAll(/\d+(?:\.\d{3})*(?:,\d+)?/gu)].map(([digit]) =>
    Number(digit.replaceAll('.', '').replace(',', '.')),
  );
  const words = [...text.matchAll(WORD)].map(
    ([, word = '', half]) => WORDS.indexOf(word.toLowerCase()) + 2 + (half ? 0.5 : 0),
  );
  const halves = HALVES.flatMap(([pattern, value]) => [...text.matchAll(pattern)].map(() => value));
  return [...digits, ...words, ...halves];
}
