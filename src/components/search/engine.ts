import { excerptOf, placesIn, sectionsOf, wordsAt, type Anchor, type Piece, type Section } from '../../lib/search/excerpt.ts';
import { reasonsFor, type Reason } from '../../lib/search/explain.ts';
import { mergeResults, type Found, type Match } from '../../lib/search/merge.ts';
import { unpackPages, type Page } from '../../lib/search/pages.ts';
import { planQuery, type Language, type Plan } from '../../lib/search/plan.ts';
import { preferenceFor } from '../../lib/search/preference.ts';
import { synonymsOf } from '../../lib/search/synonyms.ts';
import { vocabularyOf } from '../../lib/search/vocabulary.ts';
import { unpackWords } from '../../lib/search/word-list.ts';
import type { SearchData } from '../../lib/search/data.ts';
import { cacheTag, fileUrl, type SearchFiles } from './files.ts';

/** A page in a list of results. */
export interface Result {
  page: Page;
  isStrong: boolean;
  matches: readonly (Match | undefined)[];
}

export interface Answer {
  plan: Plan;
  results: Result[];
}

/** What of a result comes only with the text of its page. */
export interface Details {
  excerpt: Piece[];
  sections: Section[];
  reasons: Reason[];
  /** The words found, to be marked on the page. */
  words: string[];
}

export interface Engine {
  language: Language;
  /** Answers a query; without one, all pages come in the order of the edition. */
  ask: (query: string) => Promise<Answer>;
  details: (result: Result, plan: Plan) => Promise<Details>;
}

/** Settings of the engine: long pages are not held against chapters, titles and everyday words count a little more. */
const RANKING = { pageLength: 0.5, termSaturation: 2, metaWeights: { title: 1, teile: 1, ort: 1, worte: 2 } };

let loading: Promise<Engine> | undefined;

/** Loads the engine once; a failure is forgotten, so that the next try starts anew. */
export function loadEngine(files: SearchFiles): Promise<Engine> {
  loading ??= load(files).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(files: SearchFiles): Promise<Engine> {
  if (typeof WebAssembly !== 'object') throw new Error('WebAssembly is missing');
  const [pagefind, data] = await Promise.all([loadPagefind(files), loadData(files)]);
  const pages = unpackPages(data.pages);
  const language = { vocabulary: vocabularyOf(unpackWords(data.words)), synonyms: synonymsOf(data.groups) };
  const texts = new Map<string, () => Promise<Fragment>>();
  const search = remember(async (query: string | null): Promise<Found[]> => {
    const { results } = await pagefind.search(query);
    for (const { id, data: text } of results) if (!texts.has(id)) texts.set(id, text);
    return results.map(({ id, score, words }) => ({ id, score, places: words }));
  });
  return {
    language,
    ask: (query) => (query ? answer(query, pages, language, search) : browse(pages, search)),
    details: async (result, plan) => describe(result, plan, await texts.get(result.page.id)?.()),
  };
}

async function answer(query: string, pages: readonly Page[], language: Language, search: Search): Promise<Answer> {
  const plan = planQuery(query, language);
  const found = await Promise.all(
    plan.slots.map(({ alternatives }) => Promise.all(alternatives.map((alternative) => search(alternative.query)))),
  );
  const byId = new Map(pages.map((page) => [page.id, page]));
  const prefer = preferenceFor(
    pages,
    plan.slots.map(({ typed }) => typed),
  );
  const hits = mergeResults(plan.slots, found, pages.length, (id) => prefer(byId.get(id) as Page));
  return { plan, results: hits.map((hit) => ({ page: byId.get(hit.id) as Page, isStrong: hit.isStrong, matches: hit.matches })) };
}

/** Lists everything, for those who only narrow down. */
async function browse(pages: readonly Page[], search: Search): Promise<Answer> {
  await search(null);
  return { plan: { slots: [], corrected: [], unknown: [] }, results: pages.map((page) => ({ page, isStrong: true, matches: [] })) };
}

function describe({ matches, page }: Result, { slots }: Plan, fragment: Fragment | undefined): Details {
  const words = placesIn(fragment?.content ?? '');
  const places = matches.map((match) => match?.places ?? []);
  return {
    excerpt: excerptOf(words, places, placesIn(page.title).length),
    sections: sectionsOf(fragment?.anchors ?? [], places),
    reasons: reasonsFor(slots, matches, words),
    words: wordsAt(words, places.flat()).slice(0, 12),
  };
}

async function loadPagefind(files: SearchFiles): Promise<Pagefind> {
  const module = (await import(/* @vite-ignore */ fileUrl(files, 'pagefind.js'))) as { createInstance: (options: object) => Pagefind };
  const basePath = new URL('pagefind/', files.root).pathname;
  const pagefind = module.createInstance({ basePath, noWorker: true, metaCacheTag: cacheTag(files), ranking: RANKING });
  await pagefind.init();
  return pagefind;
}

/** Loads the data of the query layer; a page from before the last publication asks the search page for its new name. */
async function loadData(files: SearchFiles, name = files.data): Promise<SearchData> {
  const response = await fetch(fileUrl(files, name));
  if (response.ok) return (await response.json()) as SearchData;
  const current = await currentName(files);
  if (current === name) throw new Error(`${response.status} ${response.url}`);
  return loadData(files, current);
}

async function currentName({ root }: SearchFiles): Promise<string> {
  const page = await fetch(new URL('suche/', root), { cache: 'reload' });
  return /data-search-files="\S+ ([^"]+)"/u.exec(await page.text())?.[1] ?? '';
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

type Search = (query: string | null) => Promise<Found[]>;

/** The part of Pagefind's interface that is used; its worker is not: a search takes a few milliseconds. */
interface Pagefind {
  init: () => Promise<void>;
  search: (query: string | null) => Promise<{ results: { id: string; score: number; words: number[]; data: () => Promise<Fragment> }[] }>;
}

interface Fragment {
  content: string;
  anchors: Anchor[];
}
