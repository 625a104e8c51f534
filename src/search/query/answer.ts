import { sum } from '../../lib/sum.ts';
import { CARD, RANKING } from '../ranking.ts';
import type { Page } from './page-list.ts';
import type { Plan } from './plan.ts';
import { rarity } from './rarity.ts';
import type { AskedSlot, WrittenQuestions } from './written-questions.ts';

/** A question that the edition answers, with its answer. */
export interface WrittenAnswer {
  /** Its address from the root of the site. */
  url: string;
  question: string;
  /** Paragraphs. */
  text: string[];
  /** Printed pages, as a citation writes them. */
  pages: string;
  /** The section of the report that says it, where the answer links to one. */
  section?: { url: string; title: string };
}

/** The pages with written answers, in their order, by the ids of their passages. */
export const answerPages = (pages: readonly Page[]): ReadonlyMap<string, Page> =>
  new Map(
    pages
      .filter(({ facets: { art } }) => art[0] === 'Frage')
      .flatMap((page) => page.passages.map(({ id }) => [id, page] as const)),
  );

/**
 * Finds the written answer to what is asked: that of the question with which it shares most, each word weighed by its
 * rarity (the cosine of both). Undefined where none is alike enough, or another answer fits nearly as well.
 */
export function answerTo(
  { slots, unknown, elsewhere }: Pick<Plan, 'slots' | 'unknown' | 'elsewhere'>,
  asked: readonly AskedSlot[],
  written: WrittenQuestions,
  answers: ReadonlyMap<string, Page>,
): Page | undefined {
  if (slots.length < CARD.leastWords || elsewhere.length > 0) return undefined;
  const all = sum(asked.map(({ weight }) => weight)) + unknown.length * rarity(0, written.count);
  const [first, second] = fittingIn(asked, all, written, answers);
  const isClear = first && first.likeness - (second?.likeness ?? 0) >= CARD.leastLead;
  return isClear && first.likeness > CARD.leastLikeness && first.coverage >= CARD.leastCoverage
    ? first.page
    : undefined;
}

/** A page with an answer, how alike its most alike question is, and how much of what is asked for that has. */
interface Fitting {
  page: Page;
  likeness: number;
  coverage: number;
}

/** The answers that have anything of what is asked for, the most alike first. */
function fittingIn(
  asked: readonly AskedSlot[],
  all: number,
  { passages, totals }: WrittenQuestions,
  answers: ReadonlyMap<string, Page>,
): Fitting[] {
  const best = new Map<Page, Fitting>();
  for (const [number, { had, common }] of sharedWith(asked)) {
    const page = answers.get(passages[number] ?? '');
    const likeness = common / Math.sqrt(all * (totals[number] ?? 1));
    if (page && likeness > (best.get(page)?.likeness ?? 0))
      best.set(page, { page, likeness, coverage: had / all });
  }
  return [...best.values()].sort((a, b) => b.likeness - a.likeness);
}

/** Per question what it has of all that is asked for; what stands in for a word is had, and in common by half. */
function sharedWith(asked: readonly AskedSlot[]): Map<number, { had: number; common: number }> {
  const shared = new Map<number, { had: number; common: number }>();
  for (const { weight, questions } of asked)
    for (const [number, how] of questions) {
      const { had, common } = shared.get(number) ?? { had: 0, common: 0 };
      shared.set(number, {
        had: had + weight,
        common: common + weight * (how === 'own' ? 1 : RANKING.standIn),
      });
    }
  return shared;
}
