import {
  excerptOf,
  placesIn,
  sectionsOf,
  wordsAt,
  type Piece,
  type Section,
} from '../query/excerpt.ts';
import { reasonsFor, type Reason } from '../query/explain.ts';
import { mergeResults, type Found, type Match } from '../query/merge.ts';
import { unpackPages, type Page } from '../query/page-list.ts';
import { planQuery, type Language, type Plan } from '../query/plan.ts';
import { preferenceFor } from '../query/preference.ts';
import { synonymsOf } from '../language/synonyms.ts';
import { vocabularySlices } from '../language/vocabulary.ts';
import { unpackWords } from '../language/word-list.ts';
import type { SearchData } from '../query/search-data.ts';
import { breathe } from './breathe.ts';
import { report } from './failure.ts';
import { loadData } from './load-data.ts';
import { loadIndex, type Index, type PageText } from './pagefind.ts';
import { remember } from './remember.ts';
import type { SearchFiles } from './search-files.ts';

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

/** Most words that a hit asks its page to mark: addresses should stay short. */
const MOST_MARKED = 12;

/** How many words are prepared between two turns of the browser. */
const SLICE = 400;

/** Loads the engine once; a failure is forgotten, so that the next try starts anew. */
export const loadEngine: (files: SearchFiles) => Promise<Engine> = remember(
  load,
  ({ root }) => root.href,
);

/** Loads the engine ahead of the first question, which will tell if a file does not come. */
export function prepare(files: SearchFiles): void {
  loadEngine(files).catch(report);
}

async function load(files: SearchFiles): Promise<Engine> {
  const data = loadData(files);
  const [index, language, { pages: packed }] = await Promise.all([
    loadIndex(files),
    data.then(languageOf),
    data,
  ]);
  const pages = new Map(unpackPages(packed).map((page) => [page.id, page]));
  return {
    language,
    ask: (query) =>
      query ? answer(planQuery(query, language), pages, index) : browse(pages, index),
    details: async (result, plan) => describe(result, plan, await index.text(result.page.id)),
  };
}

/** Prepares words and synonyms while the engine is still on its way. */
async function languageOf({ words, groups }: SearchData): Promise<Language> {
  const slices = vocabularySlices(unpackWords(words), SLICE);
  for (;;) {
    await breathe();
    const { done, value } = slices.next();
    if (done) return { vocabulary: value, synonyms: synonymsOf(groups) };
  }
}

async function answer(plan: Plan, pages: Pages, index: Index): Promise<Answer> {
  const found = await searchAll(plan, index);
  const preference = preferenceFor([...pages.values()], plan.slots);
  const hits = mergeResults(preference.ofSlots(plan.slots), found, pages.size, (id) =>
    preference.ofPage(pages.get(id)),
  );
  const results = hits.flatMap(({ id, isStrong, matches }) => {
    const page = pages.get(id);
    return page ? [{ page, isStrong, matches }] : [];
  });
  return { plan, results };
}

/** Asks the engine for every alternative: the files of the index are loaded at once, the searches come one by one. */
async function searchAll({ slots }: Plan, index: Index): Promise<Found[][][]> {
  await Promise.all(
    slots.flatMap(({ alternatives }) => alternatives.map(({ query }) => index.preload(query))),
  );
  const found: Found[][][] = [];
  for (const { alternatives } of slots) {
    const pages: Found[][] = [];
    for (const { query } of alternatives) {
      pages.push(await index.search(query));
      await breathe();
    }
    found.push(pages);
  }
  return found;
}

/** Lists everything, for those who only narrow down. */
async function browse(pages: Pages, index: Index): Promise<Answer> {
  await index.search(null);
  const results = [...pages.values()].map((page) => ({ page, isStrong: true, matches: [] }));
  return { plan: { slots: [], corrected: [], split: [], unknown: [] }, results };
}

function describe(
  { matches, page }: Result,
  { slots }: Plan,
  text: PageText = { content: '', anchors: [] },
): Details {
  const words = placesIn(text.content);
  const places = matches.map((match) =>
    match?.literal.length ? match.literal : (match?.places ?? []),
  );
  return {
    excerpt: excerptOf(words, places, placesIn(page.title).length),
    sections: sectionsOf(text.anchors, places),
    reasons: reasonsFor(slots, matches, words),
    words: wordsAt(words, places.flat()).slice(0, MOST_MARKED),
  };
}

type Pages = ReadonlyMap<string, Page>;
