import type { Reviewed } from '../../entries/word-lists.ts';
import { fold, stem } from './words.ts';

/** How often each spelling stands in the edition; spellings keep their capitals. */
export type Corpus = ReadonlyMap<string, number>;

export interface Splitter {
  /** Cuts a word into the spellings of its parts; a word that is no compound comes back whole. */
  split: (word: string) => readonly string[];
  /** Whether somebody has decided about the word. */
  isReviewed: (word: string) => boolean;
}

const SHORTEST_WORD = 9;
const SHORTEST_PART = 4;
/** What a reviewed part counts, as if the edition had it so often. */
const REVIEWED_COUNT = 3;
/** Parts must be more frequent than this on average. */
const LOWEST_MEAN = 2;
/** Adjectives end in suffixes that look like short words: „zahlreich“, „teilweise“. */
const SHORTEST_TAIL_OF_OTHERS = 6;
/** Words that end many others without being a part of them, by their key: „Vorsitzende“, „Ehrenamt“, „zahlreiche“. */
const SUFFIXES = new Set(['ende', 'end', 'amt', 'reich', 'weis', 'weise', 'weit', 'halb', 'los']);
const JOINTS = ['', 's', 'es', 'n', 'en', 'er', 'e'];

/**
 * Makes the function that splits compounds: by the reviewed list (other forms of its words included), else by the
 * edition's own words (the cut whose parts are most frequent by their geometric mean; Koehn and Knight 2003).
 * Names are never split.
 */
export function splitterOf(
  reviewed: Reviewed,
  corpus: Corpus,
  names: ReadonlySet<string>,
): Splitter {
  const known = knownParts(reviewed, corpus);
  const forms = new Map([...reviewed].map(([word, parts]) => [stemKey(word), parts]));
  const cache = new Map<string, readonly string[]>();
  const decide = (word: string): readonly string[] => {
    const lower = word.toLowerCase();
    if (names.has(lower)) return [word];
    return cutLike(
      word,
      reviewed.get(lower) ?? splitLike(lower, forms.get(stemKey(lower))) ?? bestSplit(word, known),
    );
  };
  return {
    split: (word) => {
      const parts = cache.get(word) ?? decide(word);
      cache.set(word, parts);
      return parts;
    },
    isReviewed: (word) =>
      reviewed.has(word.toLowerCase()) || forms.has(stemKey(word)) || names.has(word.toLowerCase()),
  };
}

const stemKey = (word: string): string => stem(fold(word));

/** Splits a form of a reviewed word where that word is split. */
function splitLike(
  word: string,
  parts: readonly string[] | undefined,
): readonly string[] | undefined {
  if (!parts) return undefined;
  const heads = parts.slice(0, -1);
  const start = heads.join('');
  return word.startsWith(start) && word.length > start.length
    ? [...heads, word.slice(start.length)]
    : undefined;
}

/** How often the edition has a part, whatever its form. */
interface KnownParts {
  /** What may stand before another part, joint included. */
  heads: ReadonlyMap<string, number>;
  /** By key: nouns, which may stand last in nouns, and other words. */
  nouns: ReadonlyMap<string, number>;
  others: ReadonlyMap<string, number>;
}

function knownParts(reviewed: Reviewed, corpus: Corpus): KnownParts {
  const [heads, nouns, others] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  const add = (map: Map<string, number>, key: string, count: number) =>
    map.set(key, (map.get(key) ?? 0) + count);
  for (const [form, count] of corpus) {
    const lower = form.toLowerCase();
    if (!SUFFIXES.has(stemKey(form)))
      add(isNoun(form, corpus) ? nouns : others, stemKey(form), count);
    if (isNoun(form, corpus) && !reviewed.has(lower))
      for (const joint of JOINTS) add(heads, lower + joint, count);
  }
  for (const parts of reviewed.values()) {
    if (parts.length > 1) for (const part of parts.slice(0, -1)) add(heads, part, REVIEWED_COUNT);
    if (parts.length > 1) add(nouns, stemKey(parts.at(-1) ?? ''), REVIEWED_COUNT);
  }
  return { heads, nouns, others };
}

/** Whether a spelling is that of a noun: with a capital, and more often so than without. */
function isNoun(form: string, corpus: Corpus): boolean {
  const lower = form.toLowerCase();
  return form !== lower && (corpus.get(form) ?? 0) > (corpus.get(lower) ?? 0);
}

/** Finds the best cut of a word that nobody has reviewed. */
function bestSplit(word: string, { heads, nouns, others }: KnownParts): readonly string[] {
  const lower = word.toLowerCase();
  if (lower.length < SHORTEST_WORD) return [lower];
  const tails = lower === word ? others : nouns;
  const shortest = lower === word ? SHORTEST_TAIL_OF_OTHERS : SHORTEST_PART;
  let best: { parts: readonly string[]; mean: number } = { parts: [lower], mean: LOWEST_MEAN };
  for (const parts of cuts(lower, 3, heads, tails)) {
    if ((parts.at(-1) ?? '').length < shortest) continue;
    const counts = parts.map(
      (part, index) => (index < parts.length - 1 ? heads.get(part) : tails.get(stemKey(part))) ?? 0,
    );
    const mean = Math.pow(
      counts.reduce((product, count) => product * count, 1),
      1 / parts.length,
    );
    if (mean > best.mean) best = { parts, mean };
  }
  return best.parts;
}

/** Lists the ways to cut a word into two or more known parts. */
function cuts(
  word: string,
  most: number,
  heads: ReadonlyMap<string, number>,
  tails: ReadonlyMap<string, number>,
): string[][] {
  const found: string[][] = [];
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut++) {
    const [head, rest] = [word.slice(0, cut), word.slice(cut)];
    if (!heads.has(head)) continue;
    if (tails.has(stemKey(rest))) found.push([head, rest]);
    if (most > 2)
      found.push(...cuts(rest, most - 1, heads, tails).map((parts) => [head, ...parts]));
  }
  return found;
}

/** Gives the parts the capitals of the word. */
function cutLike(word: string, parts: readonly string[]): readonly string[] {
  if (parts.length === 1) return [word];
  let start = 0;
  return parts.map((part) => word.slice(start, (start += part.length)));
}
