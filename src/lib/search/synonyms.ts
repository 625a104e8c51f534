import { fold, stem, wordsOf } from './words.ts';

/** Words of the edition (`terms`) and the words people type for them (`triggers`). */
export interface SynonymGroup {
  terms: string[];
  triggers: string[];
}

/** Terms by the key of what is typed. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

/** Longest trigger, in words. */
export const LONGEST_TRIGGER = 3;

/** Prepares groups for looking up; a word in several groups brings the terms of all, in their order. */
export function synonymsOf(groups: readonly SynonymGroup[]): Synonyms {
  const terms = new Map<string, string[]>();
  for (const group of groups) {
    for (const trigger of group.triggers) {
      const list = terms.get(keyOf(trigger)) ?? [];
      const added = group.terms.filter((term) => !list.includes(term) && keyOf(term) !== keyOf(trigger));
      terms.set(keyOf(trigger), [...list, ...added]);
    }
  }
  return terms;
}

/** The key under which all forms of a word or phrase meet. */
export function keyOf(text: string): string {
  return wordsOf(text).map(({ text: word }) => stem(fold(word))).join(' ');
}

/** Keeps the terms that the edition really uses, and the groups that still have any. */
export function pruneGroups(groups: readonly SynonymGroup[], isUsed: (word: string) => boolean): SynonymGroup[] {
  return groups
    .map(({ terms, triggers }) => ({ triggers, terms: terms.filter((term) => wordsOf(term).every(({ text }) => isUsed(text))) }))
    .filter(({ terms, triggers }) => terms.length > 0 && triggers.length > 0);
}
