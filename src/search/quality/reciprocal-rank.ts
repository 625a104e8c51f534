import type { Findings } from '../query/evidence.ts';
import type { Plan } from '../query/plan.ts';
import type { Ranking } from '../ranking.ts';
import { rank, startEngine, type Engine } from '../ui/engine.ts';
import type { SearchFiles } from '../ui/search-files.ts';
import type { Asked } from './left-out.ts';

/** How well questions were answered. */
export interface Quality {
  /** Shares of the questions that are answered by the first result, and among the first three. */
  first: number;
  three: number;
  /** Mean of 1 / rank, 0 beyond the tenth. */
  reciprocal: number;
}

/** Measures how well questions are answered with the given numbers. */
export type Measure = (ranking: Ranking) => Promise<Quality>;

const DEPTH = 10;

/** The numbers that the engine itself needs: with others it has to search anew. */
const keyOf = ({ pageLength, termSaturation, title, terms, place }: Ranking): string =>
  [pageLength, termSaturation, title, terms, place].join();

/**
 * Makes the function that measures: each question is searched once for each setting of the engine, and put in order for
 * each setting of the rest.
 */
export function measureOf(files: SearchFiles, questions: readonly Asked[]): Measure {
  const found = new Map<string, Searched[]>();
  return async (ranking) => {
    const key = keyOf(ranking);
    const all = found.get(key) ?? (await searchAll(await startEngine(files, ranking), questions));
    found.set(key, all);
    return qualityOf(
      all.map(({ plan, findings, pages }) => {
        const hits = rank(plan, findings, ranking).slice(0, DEPTH);
        return hits.findIndex(({ page }) => pages.includes(page.url)) + 1;
      }),
    );
  };
}

/** A question with all that was found for it, in no order yet. */
interface Searched extends Pick<Asked, 'pages'> {
  plan: Plan;
  findings: Findings;
}

async function searchAll(engine: Engine, questions: readonly Asked[]): Promise<Searched[]> {
  const all: Searched[] = [];
  for (const { query, pages } of questions) {
    const plan = await engine.plan(query);
    all.push({ plan, findings: await engine.find(plan), pages });
  }
  return all;
}

function qualityOf(ranks: readonly number[]): Quality {
  const share = (depth: number) =>
    ranks.filter((place) => place > 0 && place <= depth).length / ranks.length;
  const reciprocal = ranks.reduce((sum, place) => sum + (place > 0 ? 1 / place : 0), 0);
  return { first: share(1), three: share(3), reciprocal: reciprocal / ranks.length };
}
