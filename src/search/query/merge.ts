import { PAGE, WORDS } from '../ranking.ts';
import { nearestPlaces } from './places.ts';
import type { Slot } from './plan.ts';

/** A page that one search has found. */
export interface Found {
  id: string;
  /** Score of the engine (BM25: rarity of the word times how much the page is about it). */
  score: number;
  /** Places of the matching words on the page; none when only its metadata matched. */
  places: readonly number[];
}

/** What the engine found for a plan: per slot, per alternative, the pages. */
export type Results = readonly (readonly (readonly Found[])[])[];

/** A page with everything that speaks for it. */
export interface Hit {
  id: string;
  score: number;
  /** Share of the question that the page covers, from 0 to 1; rare words and nouns weigh more. */
  coverage: number;
  /** Whether it belongs to the answers and not to „weitere Fundstellen“. */
  isStrong: boolean;
  /** Per slot: how it was met, undefined where it was not. */
  matches: (Match | undefined)[];
}

export interface Match {
  /** Whether the page has the word, its correction or its family, and not only a synonym. */
  isLiteral: boolean;
  score: number;
  places: readonly number[];
  /** Those of the places that are no synonyms. */
  literal: readonly number[];
}

/**
 * Joins the results of all searches of a plan into one list, best first. `pageCount` is the size of the edition,
 * `preference` weighs a page by what it is. The order depends on nothing but scores and ids.
 */
export function mergeResults(
  slots: readonly Slot[],
  results: Results,
  pageCount: number,
  preference: (id: string) => number,
): Hit[] {
  const perSlot = slots.map((slot, index) => matchesOf(slot, results[index] ?? [], pageCount));
  const weights = perSlot.map(
    (matches, index) =>
      rarity(matches.size, pageCount) ** WORDS.rarityExponent * (slots[index]?.weight ?? 1),
  );
  const needsLiteral =
    perSlot.length === 1 && [...(perSlot[0]?.values() ?? [])].some(({ isLiteral }) => isLiteral);
  const ids = new Set(perSlot.flatMap((matches) => [...matches.keys()]));
  return [...ids]
    .map((id) =>
      judge(
        id,
        perSlot.map((matches) => matches.get(id)),
        weights,
        preference(id),
      ),
    )
    .map((hit) => ({
      ...hit,
      isStrong:
        hit.coverage >= PAGE.weakCoverage &&
        (!needsLiteral || hit.matches.some((match) => match?.isLiteral)),
    }))
    .sort(
      (a, b) =>
        Number(b.isStrong) - Number(a.isStrong) || b.score - a.score || (a.id < b.id ? -1 : 1),
    );
}

function judge(
  id: string,
  matches: (Match | undefined)[],
  weights: readonly number[],
  preference: number,
): Omit<Hit, 'isStrong'> {
  const total = sum(weights);
  const coverage = total > 0 ? sum(weights.filter((_, index) => matches[index])) / total : 1;
  const strength = sum(
    weights.map((weight, index) => weight * saturate(matches[index]?.score ?? 0)),
  );
  return {
    id,
    matches,
    coverage,
    score: strength * coverage * (1 + PAGE.nearness * nearness(matches)) * preference,
  };
}

/** Joins the alternatives of one slot: a page scores with the best of them and keeps the places of all. */
function matchesOf(
  { alternatives }: Slot,
  results: readonly (readonly Found[])[],
  pageCount: number,
): Map<string, Match> {
  const matches = new Map<string, Match>();
  results.forEach((found, index) => {
    const { weight = 1, via = 'typed' } = alternatives[index] ?? {};
    const scale = weight / (rarity(found.length, pageCount) || 1);
    for (const { id, score, places } of found)
      matches.set(
        id,
        joined(matches.get(id), {
          isLiteral: via !== 'synonym',
          score: score * scale,
          places,
          literal: via === 'synonym' ? [] : places,
        }),
      );
  });
  return matches;
}

function joined(a: Match | undefined, b: Match): Match {
  if (!a) return b;
  return {
    isLiteral: a.isLiteral || b.isLiteral,
    score: Math.max(a.score, b.score),
    places: union(a.places, b.places),
    literal: union(a.literal, b.literal),
  };
}

const union = (a: readonly number[], b: readonly number[]): number[] =>
  [...new Set([...a, ...b])].sort((x, y) => x - y);

/** How close together the words of a question stand on a page: the mean over all pairs of slots, from 0 to 1. */
function nearness(matches: readonly (Match | undefined)[]): number {
  const pairs = matches.flatMap((a, index) =>
    matches
      .slice(index + 1)
      .map((b) => (a && b ? closeness(nearestPlaces(a.literal, b.literal)) : 0)),
  );
  return pairs.length > 0 ? sum(pairs) / pairs.length : 0;
}

/** Same or next word, same phrase, same sentence. */
const closeness = (words: number): number =>
  words <= 1 ? 1 : words <= 4 ? 0.7 : words <= 16 ? 0.4 : 0;

/** How much a word says that stands on so many pages (inverse document frequency as the engine computes it). */
const rarity = (pages: number, pageCount: number): number =>
  pages === 0 ? 0 : Math.log(1 + (pageCount - pages + 0.5) / (pages + 0.5));
const saturate = (score: number): number => score / (score + PAGE.halfScore);
const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);
