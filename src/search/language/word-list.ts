/** A word of the edition: a spelling as it stands in a text, and on about how many pages (as a power of two). */
export interface ListedWord {
  form: string;
  rank: number;
  /** No text has it, only questions that editors have written: the engine does not know it. */
  isAskedOnly?: true;
}

/** What is written for the ranks of words that texts have, and of those that only questions have. */
const [IN_TEXTS, ASKED_ONLY] = ['0123456789', 'abcdefghij'];

/**
 * Packs words into one string: sorted, each with the number of letters it shares with the one before (base 36),
 * the rest of it and its rank: a digit, or a letter where only questions have it.
 *
 * packWords([{ form: 'Fonds', rank: 3 }, { form: 'Fondsmittel', rank: 0 }]) // => '0Fonds3 5mittel0'
 */
export function packWords(words: readonly ListedWord[]): string {
  const sorted = [...words].sort((a, b) => (a.form < b.form ? -1 : 1));
  let last = '';
  return sorted
    .map(({ form, rank, isAskedOnly }) => {
      const shared = Math.min(sharedLength(last, form), 35);
      last = form;
      return `${shared.toString(36)}${form.slice(shared)}${(isAskedOnly ? ASKED_ONLY : IN_TEXTS).charAt(rank)}`;
    })
    .join(' ');
}

/** Unpacks what packWords has packed. */
export function unpackWords(packed: string): ListedWord[] {
  let last = '';
  return (packed ? packed.split(' ') : []).map((item) => {
    const form = last.slice(0, parseInt(item.charAt(0), 36)) + item.slice(1, -1);
    last = form;
    const sign = item.slice(-1);
    const asked = ASKED_ONLY.indexOf(sign);
    return asked >= 0
      ? { form, rank: asked, isAskedOnly: true }
      : { form, rank: IN_TEXTS.indexOf(sign) };
  });
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
