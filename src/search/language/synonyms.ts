import { fold, wordsOf } from './words.ts';

/** Words of the edition that mean nearly the same (`terms`) and the words people type for them (`triggers`). */
export interface SynonymGroup {
  terms: string[];
  triggers: string[];
}

/** Words to be searched too, by the key of what is typed. */
export type Synonyms = Map<string, readonly string[]>;

/** Longest trigger, in words. */
export const LONGEST_TRIGGER = 3;

/** Prepares groups for looking up by triggers and terms; a word in several groups brings the terms of all, in their order. */
export function synonymsOf(groups: readonly SynonymGroup[]): Synonyms {
  const synonyms = new Map<string, string[]>();
  for (const { terms, triggers } of groups) {
    const keyed = terms.map((term) => ({ term, termKey: phraseKey(term) }));
    for (const key of [...triggers.map(phraseKey), ...keyed.map(({ termKey }) => termKey)]) {
      const list = synonyms.get(key) ?? [];
      const added = keyed.filter(
        ({ term, termKey }) => !list.includes(term) && !contains(termKey, key),
      );
      synonyms.set(key, [...list, ...added.map(({ term }) => term)]);
    }
  }
  return synonyms;
}

/** Whether a phrase has another in it: looking for it too would find nothing more. */
const contains = (phrase: string, part: string): boolean => ` ${phrase} `.includes(` ${part} `);

/** The key under which the forms of a word or phrase meet; more careful than `stem`, so that „Helfer“ and „helfen“ stay apart. */
export function phraseKey(text: string): string {
  return wordsOf(text)
    .map(({ text: word }) => fold(word).replace(/(?<=.{4})(?:en|es|e|n|s)$/u, ''))
    .join(' ');
}

/** Keeps the terms that the edition really uses, and the groups that still have any. */
export function pruneGroups(
  groups: readonly SynonymGroup[],
  isUsed: (word: string) => boolean,
): SynonymGroup[] {
  return groups
    .map(({ terms, triggers }) => ({
      triggers,
      terms: terms.filter((term) => wordsOf(term).every(({ text }) => isUsed(text))),
    }))
    .filter(({ terms, triggers }) => terms.length > 1 || (terms.length > 0 && triggers.length > 0));
}
