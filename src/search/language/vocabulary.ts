import { distance } from './distance.ts';
import type { ListedWord } from './word-list.ts';
import { fold, stem } from './words.ts';

/** The words of the edition, as far as they are loaded, ready to be looked up. */
export interface Vocabulary {
  byFold: Map<string, ListedWord>;
  byStem: Map<string, ListedWord>;
  /** All folded words, sorted, for looking up beginnings; prepared when it is needed. */
  folded: readonly string[];
}

/** What a typed word stands for in the edition. */
export type Reading =
  | { kind: 'known'; form: string; isNoun: boolean }
  | { kind: 'corrected'; form: string; others: string[] }
  | { kind: 'parts'; forms: string[] }
  | { kind: 'shortened'; form: string }
  | { kind: 'unknown' };

/** Shortest beginning of an unknown word that is searched for instead of it. */
const SHORTEST_STUMP = 8;
/** Shortest part of an unknown compound; shorter ones are too often accidents („Welt-raum“). */
const SHORTEST_PART = 5;

/** Prepares a word list for looking up. */
export function vocabularyOf(words: readonly ListedWord[]): Vocabulary {
  const vocabulary: Vocabulary = { byFold: new Map(), byStem: new Map(), folded: [] };
  addWords(vocabulary, words);
  return vocabulary;
}

/** Adds words to a vocabulary. */
export function addWords({ byFold, byStem }: Vocabulary, words: readonly ListedWord[]): void {
  for (const word of words) {
    const key = fold(word.form);
    keepMoreFrequent(byFold, key, word);
    keepMoreFrequent(byStem, stem(key), word);
  }
}

/** All folded words in their order. */
function foldedWords(vocabulary: Vocabulary): readonly string[] {
  if (vocabulary.folded.length < vocabulary.byFold.size)
    vocabulary.folded = [...vocabulary.byFold.keys()].sort();
  return vocabulary.folded;
}

function keepMoreFrequent(map: Map<string, ListedWord>, key: string, word: ListedWord): void {
  const other = map.get(key);
  if (!other || other.rank < word.rank) map.set(key, word);
}

/**
 * Finds out what a typed word means: the word itself or a form of it, the beginning of one, the most likely
 * correction, the known parts of a compound, its known beginning, or nothing. What the edition has stays as it was
 * typed: the engine knows its forms better than the key under which they lie here.
 */
export function readWord(typed: string, vocabulary: Vocabulary): Reading {
  const key = fold(typed);
  const listed = knownWord(key, vocabulary);
  if (listed) return { kind: 'known', form: typed, isNoun: isNoun(listed.form) };
  const [longer] = key.length >= 3 ? wordsFrom(key, vocabulary, 1) : [];
  if (longer) return { kind: 'known', form: typed, isNoun: isNoun(longer.form) };
  const [form, ...others] = corrections(key, vocabulary);
  if (form) return { kind: 'corrected', form, others };
  const forms = knownParts(key, vocabulary);
  if (forms) return { kind: 'parts', forms };
  const stump = longestBeginning(key, vocabulary);
  return stump ? { kind: 'shortened', form: stump } : { kind: 'unknown' };
}

/** The listed word for a folded one, or for another of its forms. */
export function knownWord(key: string, { byFold, byStem }: Vocabulary): ListedWord | undefined {
  return byFold.get(key) ?? byStem.get(stem(key));
}

/** Whether a word stands in the edition just so, or another form of it does. */
export const isListed = (word: string, vocabulary: Vocabulary): boolean =>
  knownWord(fold(word), vocabulary) !== undefined;

/** Whether a word, or all words that begin with it, stand only in questions that editors have written. */
export function isAskedOnly(word: string, vocabulary: Vocabulary): boolean {
  const key = fold(word);
  const listed = knownWord(key, vocabulary);
  const words = listed ? [listed] : wordsFrom(key, vocabulary, vocabulary.byFold.size);
  return words.length > 0 && words.every((each) => each.isAskedOnly);
}

const knownForm = (key: string, vocabulary: Vocabulary): string | undefined =>
  knownWord(key, vocabulary)?.form;

/** Lists up to `limit` words that begin with a folded one. */
export function wordsFrom(key: string, vocabulary: Vocabulary, limit: number): ListedWord[] {
  const { byFold } = vocabulary;
  const folded = foldedWords(vocabulary);
  const found: ListedWord[] = [];
  for (let i = lowerBound(folded, key); found.length < limit && folded[i]?.startsWith(key); i++) {
    const word = byFold.get(folded[i] ?? '');
    if (word) found.push(word);
  }
  return found;
}

/** Lists the likeliest corrections of a folded word, at most three, all with equally few errors. */
export function corrections(
  key: string,
  vocabulary: Vocabulary,
  limit = allowedErrors(key),
): string[] {
  if (limit === 0) return [];
  let best = limit;
  let found: ListedWord[] = [];
  for (const [candidate, word] of vocabulary.byFold) {
    if (key.length < SHORTEST_STUMP && candidate[0] !== key[0]) continue;
    const errors = distance(key, candidate, best);
    if (errors > best) continue;
    if (errors < best) found = [];
    best = errors;
    found.push(word);
  }
  return found
    .sort((a, b) => b.rank - a.rank)
    .slice(0, 3)
    .map(({ form }) => form);
}

/** Nobody mistypes the first two letters of a word that the edition has; words are loaded by them, too. */
const MOST_ALIKE = 2;

/** Lists other words that differ from a long folded word by one letter: it may be meant for one of them. */
export function lookAlikes(key: string, { byFold }: Vocabulary): string[] {
  if (key.length < SHORTEST_STUMP) return [];
  return [...byFold]
    .filter(
      ([other]) =>
        other.startsWith(key.slice(0, MOST_ALIKE)) &&
        Math.abs(other.length - key.length) <= 1 &&
        distance(key, other, 1) === 1 &&
        stem(other) !== stem(key),
    )
    .map(([, { form }]) => form);
}

/** One error in words of 4 to 7 letters, two in longer ones, none in numbers and short words. */
function allowedErrors(key: string): number {
  if (key.length < 4 || /\d/u.test(key)) return 0;
  return key.length < SHORTEST_STUMP ? 1 : 2;
}

/** Cuts an unknown compound into two or three known nouns; a joining s may stand between. */
function knownParts(key: string, vocabulary: Vocabulary, depth = 2): string[] | undefined {
  for (let cut = key.length - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
    const head =
      knownNoun(key.slice(0, cut), vocabulary) ??
      knownNoun(key.slice(0, cut).replace(/s$/u, ''), vocabulary);
    if (!head) continue;
    const rest = key.slice(cut);
    const tail = knownNoun(rest, vocabulary);
    const more = tail ? [tail] : depth > 1 ? knownParts(rest, vocabulary, depth - 1) : undefined;
    if (more) return [head, ...more];
  }
  return undefined;
}

function knownNoun(key: string, vocabulary: Vocabulary): string | undefined {
  const form = knownForm(key, vocabulary);
  return form && isNoun(form) ? form : undefined;
}

/** Nouns and names are what the edition writes with a capital. */
export const isNoun = (form: string): boolean => !/^\p{Ll}/u.test(form);

function longestBeginning(key: string, vocabulary: Vocabulary): string | undefined {
  for (let length = key.length - 1; length >= SHORTEST_STUMP; length--) {
    const stump = key.slice(0, length);
    const [word] = wordsFrom(stump, vocabulary, 1);
    if (word) return knownForm(stump, vocabulary) ?? word.form.slice(0, length);
  }
  return undefined;
}

function lowerBound(sorted: readonly string[], key: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
