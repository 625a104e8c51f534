/** A word in a text, with its place. */
export interface Word {
  text: string;
  start: number;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Lists the words of a text; the parts of hyphenated words count one by one. */
export function wordsOf(text: string): Word[] {
  return [...text.normalize('NFC').matchAll(WORD)].map((match) => ({
    text: match[0],
    start: match.index,
  }));
}

/**
 * Reduces a word to the key under which all its spellings meet: lower case, umlauts as their base letter,
 * also those typed as two letters, ß as ss. The same function serves the index and the query.
 *
 * fold('Förderlandschaft') // => 'forderlandschaft'
 * fold('Foerderlandschaft') // => 'forderlandschaft'
 */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([ao])e|(?<!q)(u)e/gu, '$1$2');
}

/**
 * Cuts the endings of German inflection off a folded word, roughly: forms of one word come out alike.
 *
 * stem('helferkreises') // => 'helferkreis'
 */
export function stem(folded: string): string {
  if (folded.length < 5) return folded;
  const first = folded.replace(/(?:ern|em|er|en|es|e|n)$/u, '');
  const base = first.length >= 4 ? first : folded;
  const second = base.length >= 5 ? base.replace(/(?<=[^s])s$/u, '') : base;
  return second.replace(/ss$/u, 's');
}

/**
 * Cuts a suffix off that makes nouns from verbs or verbs from nouns, where enough is left to stand for the family.
 * Keeps the spelling; undefined when there is nothing to cut.
 *
 * rootOf('Schlichtung') // => 'Schlicht'
 * rootOf('finanziert') // => 'finanz'
 */
export function rootOf(word: string): string | undefined {
  return /^(.{6,}?)(?:ier(?:en|t|te|ten|ter|tes|ung|ungen)|ation(?:en)?|ator(?:en|in|innen)?|ung(?:en|s)?)$/u.exec(
    word,
  )?.[1];
}
