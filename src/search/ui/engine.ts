import {
  excerptOf,
  placesIn,
  sectionsOf,
  wordsAt,
  type Piece,
  type Section,
} from '../query/excerpt.ts';
import { answerPages, answerTo, type WrittenAnswer } from '../query/answer.ts';
import { reasonsFor, type Reason } from '../query/explain.ts';
import { likenessTo } from '../query/likeness.ts';
import { gather, type Findings, type Found, type Results } from '../query/evidence.ts';
import { mergeResults, type Hit } from '../query/merge.ts';
import { bestSections } from '../query/sections.ts';
import { unpackPages, type Page, type Passage } from '../query/page-list.ts';
import {
  isSettled,
  leafSlices,
  leavesFor,
  lexiconOf,
  wordsMeant,
  type Leaf,
  type Lexicon,
} from '../query/lexicon.ts';
import { noPlan, planQuery, type Language, type Plan, type Slot } from '../query/plan.ts';
import { meantBy, preferenceFor } from '../query/preference.ts';
import { askedFor, type AskedSlot } from '../query/written-questions.ts';
import { isAskedOnly } from '../language/vocabulary.ts';
import { RANKING, type Ranking } from '../ranking.ts';
import { ALL_WORDS, ANSWERS_A_FILE } from '../query/search-data.ts';
import { breathe } from './breathe.ts';
import { report } from './failure.ts';
import { loadAnswers, loadData, loadLeaf } from './load-data.ts';
import { loadIndex, type Index, type PageText } from './pagefind.ts';
import { remember } from './remember.ts';
import type { SearchFiles } from './search-files.ts';

export interface Answer {
  plan: Plan;
  results: Hit[];
  /** The written answer, where one fits. */
  written?: WrittenAnswer;
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
  /** What is known of words, as far as questions have needed it. */
  language: Language;
  pages: readonly Page[];
  /** Plans a query with everything that is known of its words. */
  plan: (query: string) => Promise<Plan>;
  /** Gathers what is found for a plan, in no order yet. */
  find: (plan: Plan) => Promise<Findings>;
  /** Answers a query; without one, all pages come in the order of the edition. */
  ask: (query: string) => Promise<Answer>;
  details: (result: Hit, plan: Plan) => Promise<Details>;
}

/** Most words that a hit asks its page to mark: addresses should stay short. */
const MOST_MARKED = 12;

/** Loads the engine once; a failure is forgotten, so that the next try starts anew. */
export const loadEngine: (files: SearchFiles) => Promise<Engine> = remember(
  (files) => startEngine(files),
  ({ root }) => root.href,
);

/** Loads the engine ahead of the first question, which will tell if a file does not come. */
export function prepare(files: SearchFiles): void {
  loadEngine(files).catch(report);
}

/** Starts an engine with numbers of the ranking. */
export async function startEngine(files: SearchFiles, ranking: Ranking = RANKING): Promise<Engine> {
  const [index, { name, data }] = await Promise.all([loadIndex(files, ranking), loadData(files)]);
  const pages = unpackPages(data.pages);
  const answers = answerPages(pages);
  const lexicon = lexiconOf(pages, data.pages.values);
  const { language, written } = lexicon;
  const plan = planner(lexicon, data.leaves, (leaf) => loadLeaf(files, name, leaf));
  const search = async ({ slots }: Plan, asked: readonly AskedSlot[]) =>
    gather(slots, await searchAll(slots, language, index), asked, pages, written);
  const askedIn = ({ slots }: Plan) => slots.map((slot) => askedFor(slot, written));
  const writtenFor = async (asking: Plan, asked: readonly AskedSlot[]) => {
    const page = answerTo(asking, asked, written, answers);
    if (!page) return undefined;
    const place = [...answers.values()].indexOf(page);
    return answerAt(page.url, files, data.answers[Math.floor(place / ANSWERS_A_FILE)] ?? '');
  };
  return {
    language,
    pages,
    plan,
    find: (asking) => search(asking, askedIn(asking)),
    ask: async (query) => {
      if (!query) return browse(pages, index);
      const asking = await plan(query);
      const asked = askedIn(asking);
      const [findings, answer] = await Promise.all([
        search(asking, asked),
        writtenFor(asking, asked),
      ]);
      const results = rank(asking, findings, ranking);
      return { plan: asking, results, ...(answer && { written: answer }) };
    },
    details: (result, asking) => describe(result, asking, index),
  };
}

/**
 * Makes the function that plans a query with the leaves of the lexicon that its words need; where one of them is not in
 * its leaf, it is looked for among all words, and what it is taken for in its own leaf.
 */
function planner(
  lexicon: Lexicon,
  names: readonly string[],
  load: (name: string) => Promise<Leaf>,
): (query: string) => Promise<Plan> {
  const known = new Set(names);
  const need = remember(async (name: string) => {
    const slices = leafSlices(lexicon, await load(name));
    while (!slices.next().done) await breathe();
  });
  const planWith = async (words: string, query: string): Promise<Plan> => {
    await Promise.all(leavesFor(words, known).map(need));
    return planQuery(query, lexicon.language);
  };
  return async (query) => {
    const plan = await planWith(query, query);
    if (isSettled(plan)) return plan;
    await need(ALL_WORDS);
    return planWith(wordsMeant(planQuery(query, lexicon.language)), query);
  };
}

/** Loads a written answer; results without it are still results, and the next question asks for it again. */
async function answerAt(
  url: string,
  files: SearchFiles,
  name: string,
): Promise<WrittenAnswer | undefined> {
  try {
    return (await loadAnswers(files, name)).find((answer) => answer.url === url);
  } catch (error) {
    report(error);
    return undefined;
  }
}

/** Puts what was found for a plan in its order. */
export function rank(plan: Plan, findings: Findings, ranking: Ranking): Hit[] {
  const knowledge = {
    preference: preferenceFor(ranking),
    likeness: likenessTo(plan.slots),
    isMeant: meantBy(plan),
  };
  return mergeResults(plan.slots, findings, knowledge, ranking);
}

/**
 * Asks the engine for every alternative: the files of the index are loaded at once, the searches come one by one. Words
 * that no text has are not asked for: the engine would take others for them that begin alike.
 */
async function searchAll(
  slots: readonly Slot[],
  { vocabulary }: Language,
  index: Index,
): Promise<Results> {
  const queries = slots.map(({ alternatives }) =>
    alternatives.map(({ query }) => (isAskedOnly(query, vocabulary) ? undefined : query)),
  );
  await Promise.all(queries.flat().flatMap((query) => (query ? [index.preload(query)] : [])));
  const found: Found[][][] = [];
  for (const alternatives of queries) {
    const pages: Found[][] = [];
    for (const query of alternatives) {
      pages.push(query ? await index.search(query) : []);
      await breathe();
    }
    found.push(pages);
  }
  return found;
}

/** Lists everything, for those who only narrow down. */
async function browse(pages: readonly Page[], index: Index): Promise<Answer> {
  await index.search(null);
  const results = pages.map((page) => ({
    page,
    score: 0,
    isMeant: false,
    isStrong: true,
    passages: [],
  }));
  return { plan: noPlan(), results };
}

/** Loads the text of the best passage; a page that nobody asked for shows its beginning. */
async function describe(hit: Hit, { slots }: Plan, index: Index): Promise<Details> {
  const { page, passages } = hit;
  const [best = { passage: page.passages[0], matches: [] }] = passages;
  const { content, anchors } = await textOf(best.passage, index);
  const words = placesIn(content);
  const places = best.matches.map((match) =>
    match?.literal.length ? match.literal : (match?.places ?? []),
  );
  const title = best.passage?.section?.title ?? page.title;
  return {
    excerpt: excerptOf(words, places, placesIn(title).length),
    sections: page.passages.length > 1 ? bestSections(hit) : sectionsOf(anchors, places),
    reasons: reasonsFor(slots, best.matches, words),
    words: wordsAt(words, places.flat()).slice(0, MOST_MARKED),
  };
}

const textOf = async (passage: Passage | undefined, index: Index): Promise<PageText> =>
  (passage && (await index.text(passage.id))) ?? { content: '', anchors: [] };
