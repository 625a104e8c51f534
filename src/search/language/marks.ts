import { SPLIT_MARK } from '../../entries/word-lists.ts';
import type { Splitter } from './compounds.ts';

const WORD = /\p{L}{6,}/gu;

/** Writes the mark between the parts of every compound of a text. */
export function markCompounds(text: string, { split }: Pick<Splitter, 'split'>): string {
  return text.replace(WORD, (word) => split(word).join(SPLIT_MARK));
}

/** Takes all marks out of a text. */
export function removeMarks(text: string): string {
  return text.replaceAll(SPLIT_MARK, '');
}
