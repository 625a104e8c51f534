import type { Splitter } from './compounds.ts';

/**
 * The sign between the parts of a compound in the indexed copy. Pagefind 1.6 drops it from the word and
 * files the parts at the same place; no other sign of those tried does both.
 */
export const MARK = '^';

const WORD = /\p{L}{6,}/gu;

/** Writes the mark between the parts of every compound of a text. */
export function markCompounds(text: string, { split }: Pick<Splitter, 'split'>): string {
  return text.replace(WORD, (word) => split(word).join(MARK));
}

/** Takes all marks out of a text. */
export function removeMarks(text: string): string {
  return text.replaceAll(MARK, '');
}
