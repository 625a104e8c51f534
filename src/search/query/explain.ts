import { wordsAt } from './excerpt.ts';
import type { Match } from './evidence.ts';
import type { Slot } from './plan.ts';
import { fold, stem, wordsOf } from '../language/words.ts';

/** Why a page was found although what was typed is not plainly there. */
export interface Reason {
  typed: string;
  /** The word on the page that stands for it; none when only an editor's everyday word led here. */
  found?: string;
}

/** Gives the reasons for the slots of a hit that are not met by a word beginning like the one typed. */
export function reasonsFor(
  slots: readonly Slot[],
  matches: readonly (Match | undefined)[],
  words: readonly string[],
): Reason[] {
  return slots.flatMap((slot, index) => {
    const match = matches[index];
    if (!match) return [];
    const found = wordsAt(words, match.places);
    const meant = [
      slot.typed,
      ...slot.alternatives.filter(({ via }) => via === 'corrected').map(({ query }) => query),
    ];
    if (found.some((word) => meant.some((typed) => isPlain(word, typed)))) return [];
    const [first] = found;
    return [first === undefined ? { typed: slot.typed } : { typed: slot.typed, found: first }];
  });
}

/** Whether a word on the page (or a part of it between hyphens) begins like one of those typed. */
function isPlain(word: string, typed: string): boolean {
  const beginnings = wordsOf(typed).map(({ text }) => stem(fold(text)));
  return wordsOf(word).some(({ text }) =>
    beginnings.some((beginning) => fold(text).startsWith(beginning)),
  );
}
