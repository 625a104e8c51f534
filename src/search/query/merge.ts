import { sum } from '../../lib/sum.ts';
import { SHOWN, type Ranking } from '../ranking.ts';
import type { Alike, Evidence, Findings, Match } from './evidence.ts';
import type { Page, Passage } from './page-list.ts';
import type { Slot } from './plan.ts';
import { rarity } from './rarity.ts';

/** A passage with everything that speaks for it. */
export interface PassageHit {
  passage: Passage;
  score: number;
  /** Share of the question that the passage covers, from 0 to 1; rare words and nouns weigh more. */
  coverage: number;
  /** Per slot: how it was met, undefined where it was not. */
  matches: readonly (Match | undefined)[];
}

/** A page with its passages, the best first. */
export interface Hit {
  page: Page;
  score: number;
  /** Whether the page is meant for certain: it comes first. */
  isMeant: boolean;
  /** Whether it belongs to the answers and not to „weitere Fundstellen“. */
  isStrong: boolean;
  passages: PassageHit[];
}

/** What the text of a page counts, and what its likeness to written questions counts. */
export interface Preference {
  text: number;
  asked: number;
}

/** What is known of a page beside what was found in it. */
export interface Knowledge {
  /** Weighs a page by its kind: what its text says, and what it is asked for. */
  preference: (page: Page) => Preference;
  /** How alike the question and the name of the page or of one of its sections are, from 0 to 1. */
  likeness: (page: Page, passage: Passage) => number;
  /** Whether a page is meant for certain. */
  isMeant: (page: Page) => boolean;
}

/**
 * Makes one list of pages of what was found, best first; a page takes its best passage. The order depends on nothing but
 * scores and the order of the pages.
 */
export function mergeResults(
  slots: readonly Pick<Slot, 'isNoun'>[],
  findings: Findings,
  { preference, likeness, isMeant }: Knowledge,
  ranking: Ranking,
): Hit[] {
  const shares = sharesOf(slots, findings, ranking);
  const used = isQuestion(findings) ? ranking : { ...ranking, asked: 0 };
  const hits = findings.pages.map(({ page, passages: found }) => {
    const counts = preference(page);
    const passages = found
      .map((evidence) => judge(evidence, shares, likeness(page, evidence.passage), counts, used))
      .sort((a, b) => b.score - a.score);
    const whole = textOf(wholeOf(found, ranking), shares);
    return {
      page,
      passages,
      score: (passages[0]?.score ?? 0) + counts.text * ranking.wholePage * whole.score,
      isMeant: isMeant(page),
      coverage: Math.max(whole.coverage, ...passages.map(({ coverage }) => coverage)),
      hasLiteral: found.some(({ matches }) => matches.some((match) => match?.isLiteral)),
    };
  });
  const needsLiteral = slots.length === 1 && hits.some(({ hasLiteral }) => hasLiteral);
  return hits
    .map(({ coverage, hasLiteral, ...hit }) => ({
      ...hit,
      isStrong: coverage >= SHOWN.weakCoverage && (!needsLiteral || hasLiteral),
    }))
    .sort(
      (a, b) =>
        Number(b.isMeant) - Number(a.isMeant) ||
        Number(b.isStrong) - Number(a.isStrong) ||
        b.score - a.score,
    );
}

/** Whether likeness to written questions says anything: of a word alone, texts say better what it is about, where they have it. */
const isQuestion = ({ found, pages }: Findings): boolean =>
  found.length > 1 ||
  !pages.some(({ passages }) => passages.some(({ matches: [match] }) => match && scored(match)));

const scored = ({ own, standIn }: Match): boolean => own > 0 || standIn > 0;

/** How much of the question each slot is; all together are 1. */
function sharesOf(
  slots: readonly Pick<Slot, 'isNoun'>[],
  { found, count }: Pick<Findings, 'found' | 'count'>,
  { rarityExponent, otherThanNoun }: Ranking,
): number[] {
  const weights = slots.map(({ isNoun }, index) => {
    const passages = found[index] ?? 0;
    const says = passages > 0 ? rarity(passages, count) ** rarityExponent : 0;
    return says * (isNoun ? 1 : otherThanNoun);
  });
  const total = sum(weights);
  return weights.map((weight) => (total > 0 ? weight / total : 0));
}

function judge(
  { passage, matches, questions, closeness }: Evidence,
  shares: readonly number[],
  likeness: number,
  counts: Preference,
  ranking: Ranking,
): PassageHit {
  const scores = matches.map((match) => scoreOf(match, ranking));
  const text = textOf(scores, shares);
  const asked = askedOf(questions, shares, ranking);
  return {
    passage,
    matches,
    coverage: Math.max(text.coverage, asked.coverage),
    score:
      counts.text * (text.score * (1 + ranking.nearness * closeness) + ranking.named * likeness) +
      counts.asked * ranking.asked * asked.likeness,
  };
}

/** How much a passage is about one thing asked for, from 0 to 1. */
function scoreOf(match: Match | undefined, { standIn, halfScore }: Ranking): number {
  const score = match ? Math.max(match.own, standIn * match.standIn) : 0;
  return score / (score + halfScore);
}

/** How well a text answers: how much it is about each thing asked for, and how much of the question it covers. */
function textOf(
  scores: readonly number[],
  shares: readonly number[],
): { score: number; coverage: number } {
  const coverage = sum(shares.filter((_, index) => (scores[index] ?? 0) > 0));
  return {
    score: sum(shares.map((share, index) => share * (scores[index] ?? 0))) * coverage,
    coverage,
  };
}

/** How alike the question and the most alike of the written questions of a passage are. */
function askedOf(
  questions: readonly Alike[],
  shares: readonly number[],
  { askedRest, standIn }: Ranking,
): { likeness: number; coverage: number } {
  let best = { likeness: 0, coverage: 0 };
  for (const { share, met } of questions) {
    const coverage = sum(
      met.map((kind, index) => (kind ? (kind === 'own' ? 1 : standIn) * (shares[index] ?? 0) : 0)),
    );
    const likeness = coverage * share ** askedRest;
    if (likeness > best.likeness) best = { likeness, coverage };
  }
  return best;
}

/** What all passages of a page have together. */
const wholeOf = (passages: readonly Evidence[], ranking: Ranking): number[] =>
  (passages[0]?.matches ?? []).map((_, slot) =>
    Math.max(...passages.map(({ matches }) => scoreOf(matches[slot], ranking))),
  );
