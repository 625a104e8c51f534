import { sum } from '../../lib/sum.ts';
import { SHOWN, type Ranking } from '../ranking.ts';
import type { Alike, Evidence, Findings, Match } from './evidence.ts';
import { MOST_NEAR, type Page, type Passage } from './page-list.ts';
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
  const used = isQuestion(findings) ? ranking : { ...ranking, asked: 0, around: 0 };
  const judged = findings.pages.map(({ page, passages: found }) => {
    const counts = preference(page);
    const passages = found.map((evidence) =>
      judge(evidence, shares, likeness(page, evidence.passage), counts, used),
    );
    return { page, found, counts, passages };
  });
  const told = judged.flatMap(({ passages }) => passages.map((passage) => passage.told));
  const untold = 1 - Math.max(0, ...told);
  const around = aroundIn(slots, findings, ranking);
  const hits = judged.map(({ page, found, counts, passages: alone }) => {
    const helped = (passage: Passage) => counts.text * used.around * untold * around(passage);
    const passages = alone
      .map((hit) => ({ ...hit, score: hit.score + helped(hit.passage) }))
      .sort((a, b) => b.score - a.score);
    return {
      page,
      passages,
      score: passages[0]?.score ?? 0,
      isMeant: isMeant(page),
      coverage: Math.max(coverageOf(found, shares), ...passages.map(({ coverage }) => coverage)),
      hasLiteral: found.some(({ matches }) => matches.some((match) => match?.isLiteral)),
    };
  });
  return inOrder(hits, slots.length);
}

/** A page of which it is not said yet whether it belongs to the answers. */
interface Candidate extends Omit<Hit, 'isStrong'> {
  coverage: number;
  hasLiteral: boolean;
}

/** Puts first what is meant for certain, then what answers most; of a word alone, what has it and not what stands in for it. */
function inOrder(candidates: readonly Candidate[], slots: number): Hit[] {
  const needsLiteral = slots === 1 && candidates.some(({ hasLiteral }) => hasLiteral);
  return candidates
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
  !pages.some(({ passages }) => passages.some(({ matches: [match] }) => isMet(match)));

const isMet = (match: Match | undefined): boolean =>
  match !== undefined && (match.own > 0 || match.standIn > 0);

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

/** A passage that is judged by itself. */
interface Judged extends PassageHit {
  /** How alike the question and a name or a written question are, from 0 to 1: who asks for these needs no others. */
  told: number;
}

function judge(
  { passage, matches, questions, closeness }: Evidence,
  shares: readonly number[],
  likeness: number,
  counts: Preference,
  ranking: Ranking,
): Judged {
  const scores = matches.map((match) => scoreOf(match, ranking));
  const text = textOf(scores, shares);
  const asked = askedOf(questions, shares, ranking);
  return {
    passage,
    matches,
    told: Math.max(likeness, asked.likeness),
    coverage: Math.max(text.coverage, asked.coverage),
    score:
      counts.text * (text.score * (1 + ranking.nearness * closeness) + ranking.named * likeness) +
      counts.asked * ranking.asked * asked.likeness,
  };
}

/**
 * Makes the function that tells how much a passage and those most like it are about what is asked for: the mean, from 0
 * to 1. A passage that lacks the reader's word is found better where those that say the same have it (cluster hypothesis;
 * Kurland and Lee, Corpus structure, language models, and ad hoc information retrieval, 2004; Diaz, Regularizing ad hoc
 * retrieval scores, 2005). Verbs count like nouns here: everyday questions have few nouns that say something.
 */
function aroundIn(
  slots: readonly Pick<Slot, 'isNoun'>[],
  findings: Findings,
  ranking: Ranking,
): (passage: Passage) => number {
  const shares = sharesOf(slots, findings, { ...ranking, otherThanNoun: 1 });
  const about = new Map(
    findings.pages
      .flatMap(({ passages }) => passages)
      .map((evidence) => [evidence.passage.id, textOf(aboutOf(evidence, ranking), shares).score]),
  );
  return ({ id, near }) => sum([id, ...near].map((each) => about.get(each) ?? 0)) / (1 + MOST_NEAR);
}

/** Per slot how much a passage is about it, by its text or by how many of its written questions have it; one counts half. */
const aboutOf = ({ matches, questions }: Evidence, ranking: Ranking): number[] =>
  matches.map((match, slot) => {
    const asked = questions.filter(({ met }) => met[slot]).length;
    return Math.max(scoreOf(match, ranking), asked / (asked + 1));
  });

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

/** How much of the question the passages of a page have together. */
const coverageOf = (passages: readonly Evidence[], shares: readonly number[]): number =>
  sum(shares.filter((_, slot) => passages.some(({ matches }) => isMet(matches[slot]))));
