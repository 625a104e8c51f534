import { ENGINE_RANKING } from '../ranking.ts';
import type { Anchor } from '../query/excerpt.ts';
import type { Found } from '../query/merge.ts';
import { cacheTag, fileUrl, type SearchFiles } from './search-files.ts';

/** The text of a page as the engine stores it. */
export interface PageText {
  content: string;
  anchors: Anchor[];
}

/** The engine, reduced to what the query layer needs. */
export interface Index {
  /** Finds the pages for a word, several words that must all be there, a phrase in quotation marks, or all pages. */
  search: (query: string | null) => Promise<Found[]>;
  /** Loads the files that a search will need. */
  preload: (query: string) => Promise<void>;
  /** Loads the text of a page that a search has found. */
  text: (id: string) => Promise<PageText | undefined>;
}

/** Starts the engine. Its worker is not used: a search takes a few milliseconds, and starting one costs a round trip. */
export async function loadIndex(files: SearchFiles): Promise<Index> {
  if (typeof WebAssembly !== 'object') throw new Error('WebAssembly is missing');
  const { createInstance } = (await import(
    /* @vite-ignore */ fileUrl(files, 'pagefind.js')
  )) as PagefindModule;
  const basePath = new URL('pagefind/', files.root).pathname;
  const pagefind = createInstance({
    basePath,
    noWorker: true,
    metaCacheTag: cacheTag(files),
    ranking: ENGINE_RANKING,
  });
  await pagefind.init();
  const texts = new Map<string, () => Promise<PageText>>();
  const find = async (query: string | null): Promise<Found[]> => {
    const { results } = await pagefind.search(query);
    for (const { id, data } of results) if (!texts.has(id)) texts.set(id, data);
    return results.map(({ id, score, words }) => ({ id, score, places: words }));
  };
  return {
    search: remember((query) => (query?.startsWith('"') ? findPhrase(query, find) : find(query))),
    preload: remember(pagefind.preload),
    text: async (id) => texts.get(id)?.(),
  };
}

/** Finds a phrase: the engine says where it is, but only a search for its words says how well a page answers it. */
async function findPhrase(phrase: string, find: Index['search']): Promise<Found[]> {
  const [exact, loose] = await Promise.all([find(phrase), find(phrase.replaceAll('"', ''))]);
  const scores = new Map(loose.map(({ id, score }) => [id, score]));
  return exact.map((found) => ({ ...found, score: scores.get(found.id) ?? found.score }));
}

/** Keeps the answers of a function of one argument. */
function remember<K, V>(ask: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const known = new Map<K, Promise<V>>();
  return (key) => {
    const answer = known.get(key) ?? ask(key);
    known.set(key, answer);
    return answer;
  };
}

interface PagefindModule {
  createInstance: (options: object) => {
    init: () => Promise<void>;
    preload: (query: string) => Promise<void>;
    search: (query: string | null) => Promise<{
      results: { id: string; score: number; words: number[]; data: () => Promise<PageText> }[];
    }>;
  };
}
