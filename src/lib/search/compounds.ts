/** How often each spelling stands in the edition; spellings keep their capitals. */
export type Corpus = ReadonlyMap<string, number>;

/** Reviewed decisions: lower-case word to its parts; a word with one part is never split. */
export type Reviewed = ReadonlyMap<string, readonly string[]>;

export interface Splitter {
  /** Cuts a word into the spellings of its parts; a word that is no compound comes back whole. */
  split: (word: string) => readonly string[];
  /** Whether somebody has decided about the word. */
  isReviewed: (word: string) => boolean;
}

const SHORTEST_WORD = 9;
const SHORTEST_PART = 4;
const JOINTS = ['', 's', 'es', 'n', 'en', 'er', 'e'];

/** Reads reviewed splits, one `word<TAB>part|part` a line; `#` starts a comment. Throws on parts that are not the word. */
export function readReviewed(text: string): Map<string, readonly string[]> {
  const reviewed = new Map<string, readonly string[]>();
  for (const line of text.split('\n')) {
    const [word = '', parts = word] = line.replace(/#.*/u, '').trim().split('\t');
    if (!word) continue;
    if (parts.replaceAll('|', '') !== word) throw new Error(`„${line}“: Die Teile ergeben nicht das Wort.`);
    reviewed.set(word, parts.split('|'));
  }
  return reviewed;
}

/**
 * Makes the function that splits compounds: by the reviewed list, else by the edition's own words
 * (the cut whose parts are most frequent by their geometric mean; Koehn and Knight 2003). Names are never split.
 */
export function splitterOf(reviewed: Reviewed, corpus: Corpus, names: ReadonlySet<string>): Splitter {
  const known = knownParts(reviewed, corpus);
  const cache = new Map<string, readonly string[]>();
  const decide = (word: string): readonly string[] => {
    const lower = word.toLowerCase();
    if (names.has(lower)) return [word];
    const parts = reviewed.get(lower) ?? bestSplit(word, known);
    return cutLike(word, parts);
  };
  return {
    split: (word) => {
      const parts = cache.get(word) ?? decide(word);
      cache.set(word, parts);
      return parts;
    },
    isReviewed: (word) => reviewed.has(word.toLowerCase()) || names.has(word.toLowerCase()),
  };
}

interface KnownParts {
  /** Frequency of what may stand before another part, joint included. */
  heads: ReadonlyMap<string, number>;
  /** Frequency of nouns that may stand last, and of other words for compounds that are no nouns. */
  nouns: ReadonlyMap<string, number>;
  others: ReadonlyMap<string, number>;
}

function knownParts(reviewed: Reviewed, corpus: Corpus): KnownParts {
  const [heads, nouns, others] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  const add = (map: Map<string, number>, key: string, count: number) => map.set(key, (map.get(key) ?? 0) + count);
  for (const [form, count] of corpus) {
    const lower = form.toLowerCase();
    add(form === lower ? others : nouns, lower, count);
    if (form !== lower && !reviewed.has(lower)) for (const joint of JOINTS) add(heads, lower + joint, count);
  }
  for (const parts of reviewed.values()) {
    if (parts.length > 1) for (const part of parts.slice(0, -1)) add(heads, part, 3);
    if (parts.length > 1) add(nouns, parts.at(-1) ?? '', 3);
  }
  return { heads, nouns, others };
}

/** Finds the best cut of a word that nobody has reviewed. */
function bestSplit(word: string, { heads, nouns, others }: KnownParts): readonly string[] {
  const lower = word.toLowerCase();
  if (lower.length < SHORTEST_WORD) return [lower];
  const tails = lower === word ? others : nouns;
  let best: { parts: string[]; mean: number } = { parts: [lower], mean: Math.max(2, tails.get(lower) ?? 0) };
  for (const parts of cuts(lower, 3, heads, tails)) {
    const counts = parts.map((part, index) => (index < parts.length - 1 ? heads : tails).get(part) ?? 0);
    const mean = Math.pow(counts.reduce((product, count) => product * count, 1), 1 / parts.length);
    if (mean > best.mean) best = { parts, mean };
  }
  return best.parts;
}

/** Lists the ways to cut a word into two or more known parts. */
function cuts(word: string, most: number, heads: ReadonlyMap<string, number>, tails: ReadonlyMap<string, number>): string[][] {
  const found: string[][] = [];
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut++) {
    const [head, rest] = [word.slice(0, cut), word.slice(cut)];
    if (!heads.has(head)) continue;
    if (tails.has(rest)) found.push([head, rest]);
    if (most > 2) found.push(...cuts(rest, most - 1, heads, tails).map((parts) => [head, ...parts]));
  }
  return found;
}

/** Gives the parts the capitals of the word. */
function cutLike(word: string, parts: readonly string[]): readonly string[] {
  if (parts.length === 1) return [word];
  let start = 0;
  return parts.map((part) => word.slice(start, (start += part.length)));
}
