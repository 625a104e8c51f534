import { corrections, wordsFrom, type Vocabulary } from '../language/vocabulary.ts';
import { fold } from '../language/words.ts';

/** Suggests up to three words of the edition for one that it does not have: more errors allowed, else the same beginning. */
export function suggestionsFor(word: string, vocabulary: Vocabulary): string[] {
  const key = fold(word);
  if (key.length < 4) return [];
  const near = corrections(key, vocabulary, key.length < 6 ? 1 : 2);
  const alike = wordsFrom(key.slice(0, 5), vocabulary, 3).map(({ form }) => form);
  return [...new Set([...near, ...alike])].slice(0, 3);
}
