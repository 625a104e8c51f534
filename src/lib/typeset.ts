const NARROW = '\u202F';
const NBSP = '\u00A0';

/** Abbreviations whose parts belong together, each written the way editors type it. */
const ABBREVIATIONS = [
  'z. B.',
  'e. V.',
  'u. a.',
  'd. h.',
  'i. d. R.',
  'v. a.',
  'o. ä.',
  'o. Ä.',
  'u. Ä.',
  'z. T.',
  'a. D.',
];

/** Words that stay on one line with the number behind them. */
const BEFORE_NUMBER =
  /(?<![\p{L}\p{N}])(S\.|Abb\.|Tab\.|Nr\.|Kap\.|Kapitel|Abbildung|Tabelle|Modell|Anm\.|Fußnote|ca\.)[ \u00A0](?=\d)/gu;

const alternatives = ABBREVIATIONS.map((text) =>
  text.replaceAll('.', '\\.').replaceAll(' ', '[ \\u00A0\\u202F]?'),
);
const abbreviation = new RegExp(`(?<!\\p{L})(?:${alternatives.join('|')})`, 'gu');

/**
 * Sets the spaces of German typography: U+202F inside "z. B." and before "%" and in "n = 12", U+00A0 in "S. 12", in "7 : 9"
 * and before a dash, which begins no line.
 * Takes and returns plain text; idempotent; never changes anything but spaces.
 *
 * typeset('z. B. 12 % (S. 5)') // => 'z.\u202FB. 12\u202F% (S.\u00A05)'
 */
export function typeset(text: string): string {
  return text
    .replace(abbreviation, (match) => match.replace(/\.[ \u00A0\u202F]?(?=\p{L})/gu, `.${NARROW}`))
    .replace(/(\d)[ \u00A0]?%/gu, `$1${NARROW}%`)
    .replace(BEFORE_NUMBER, `$1${NBSP}`)
    .replace(/(\d)[ ](Euro|Prozent|Millionen|Mio\.)(?!\p{L})/gu, `$1${NBSP}$2`)
    .replace(/(\d) : (?=\d)/gu, `$1${NBSP}:${NBSP}`)
    .replace(/(?<=\S) (?=– )/gu, NBSP)
    .replace(/§ (?=\d)/gu, `§${NBSP}`)
    .replace(/(?<!\p{L})n = (?=\d)/gu, `n${NARROW}=${NARROW}`);
}
