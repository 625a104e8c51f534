import { loadModule } from '../../lib/from-disk.ts';
import { engineRanking, RANKING, type Ranking } from '../ranking.ts';
import type { Anchor } from '../query/excerpt.ts';
import type { Found } from '../query/evidence.ts';
import { numberIn } from '../query/page-list.ts';
import { UnsupportedError } from './failure.ts';
import { remember } from './remember.ts';
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
  /** Loads the text of a page. */
  text: (id: string) => Promise<PageText | undefined>;
}

/** How often the client of the engine did not come. */
let misses = 0;

/** Starts the engine. Its worker is not used: a search takes a few milliseconds, and starting one costs a round trip. */
export async function loadIndex(files: SearchFiles, ranking: Ranking = RANKING): Promise<Index> {
  if (typeof WebAssembly !== 'object') throw new UnsupportedError('WebAssembly is missing');
  const { createInstance } = await loadClient(files);
  const basePath = new URL('pagefind/', files.root).pathname;
  const pagefind = createInstance({
    basePath,
    noWorker: true,
    metaCacheTag: cacheTag(files),
    ranking: engineRanking(ranking),
  });
  // `init` does not wait for the files, and tells of no failure; a search for nothing does both.
  await pagefind.search('');
  const texts = new Map<string, () => Promise<PageText>>();
  const find = async (query: string | null): Promise<Found[]> => {
    const { results } = await pagefind.search(query);
    return results.map(({ id: name, score, words, data }) => {
      const id = numberIn(name);
      if (!texts.has(id)) texts.set(id, data);
      return { id, score, places: words };
    });
  };
  return {
    search: remember((query) => (query?.startsWith('"') ? findPhrase(query, find) : find(query))),
    preload: remember(pagefind.preload),
    text: async (id) => {
      // A page that only a written question led to has not come from the engine yet; a search for nothing names all.
      if (!texts.has(id)) await find(null);
      return texts.get(id)?.();
    },
  };
}

/** Loads the client. Browsers keep a failed import under its address, so that another try needs another one. */
async function loadClient(files: SearchFiles): Promise<PagefindModule> {
  const address = fileUrl(files, 'pagefind.js') + (misses > 0 ? `?${misses}` : '');
  try {
    return (await loadModule(address)) as PagefindModule;
  } catch (error) {
    misses++;
    throw error;
  }
}

/** Finds a phrase: the engine says where it is, but only a search for its words says how well a page answers it. */
async function findPhrase(phrase: string, find: Index['search']): Promise<Found[]> {
  const [exact, loose] = await Promise.all([find(phrase), find(phrase.replaceAll('"', ''))]);
  const scores = new Map(loose.map(({ id, score }) => [id, score]));
  return exact.map((found) => ({ ...found, score: scores.get(found.id) ?? found.score }));
}

interface PagefindModule {
  createInstance: (options: object) => {
    preload: (query: string) => Promise<void>;
    search: (query: string | null) => Promise<{
      results: { id: string; score: number; words: number[]; data: () => Promise<PageText> }[];
    }>;
  };
}
