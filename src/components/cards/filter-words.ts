/** Writes text as it is compared: small letters, ß as ss, umlauts and accents as plain letters. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\s+/gu, ' ');

/** The words of a query; an abbreviation and its number are one: „Abb. 9“, „S. 14“. */
const WORDS = /[a-z]+\. ?\d[^ ]*|[^ ]+/gu;

/** Finds a word in whole or in part, but a number only as a whole: 9 is no part of 39. */
function isIn(text: string, word: string): boolean {
  const starts = /^\d/u.test(word) ? '(?<![\\d.,])' : '';
  const ends = /\d$/u.test(word) ? '(?![.,]?\\d)' : '';
  const pattern = word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replace(/\. ?(?=\d)/u, '. ?');
  return new RegExp(`${starts}${pattern}${ends}`, 'u').test(text);
}

/** Returns a test for texts that hold every word of a query, whole or in part; an empty query takes all. */
export function holdsWords(query: string): (text: string) => boolean {
  const words = plain(query).match(WORDS) ?? [];
  return (text) => {
    const compared = plain(text);
    return words.every((word) => isIn(compared, word));
  };
}
