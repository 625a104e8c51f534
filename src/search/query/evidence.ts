import { sum } from '../../lib/sum.ts';
import type { Page, Passage } from './page-list.ts';
import { isOwn, type Alternative, type Slot } from './plan.ts';
import { nearestPlaces } from './places.ts';
import { rarity } from './rarity.ts';
import type { AskedSlot, How, WrittenQuestions } from './written-questions.ts';

/** A passage that one search has found. */
export interface Found {
  id: string;
  /** Score of the engine (BM25: rarity of the word times how much the passage is about it). */
  score: number;
  /** Places of the matching words. */
  places: readonly number[];
}

/** What the engine found for a plan: per slot, per alternative, the passages. */
export type Results = readonly (readonly (readonly Found[])[])[];

/** What was found of one slot, by the word itself (or its correction), and by what stands in for it. */
export interface Match {
  /** How much the passage is about it; 0 where only its questions have it. */
  own: number;
  standIn: number;
  /** Whether text or metadata have the word, its correction or its family, and not only a synonym. */
  isLiteral: boolean;
  /** Places in the text. */
  places: readonly number[];
  /** Those of the places that are no synonyms. */
  literal: readonly number[];
}

/** A written question of a passage that has something that was asked for. */
export interface Alike {
  /** Share of what it says that was asked for, from 0 to 1. */
  share: number;
  /** Per slot: whether it has the word itself, what stands in for it, or neither. */
  met: readonly (How | undefined)[];
}

/** All that was found in a passage; no number of the ranking has a part in it. */
export interface Evidence {
  passage: Passage;
  /** Per slot: how it was met, undefined where it was not. */
  matches: readonly (Match | undefined)[];
  questions: readonly Alike[];
  /** How close together the words of the question stand, from 0 to 1. */
  closeness: number;
}

/** What was found for a plan: per page, and in how many passages each slot was. */
export interface Findings {
  pages: { page: Page; passages: Evidence[] }[];
  found: number[];
  /** How many passages there are. */
  count: number;
}

/** Gathers what all searches of a plan have found and what written questions have of it, page by page. */
export function gather(
  slots: readonly Slot[],
  results: Results,
  asked: readonly AskedSlot[],
  pages: readonly Page[],
  written: WrittenQuestions,
): Findings {
  const perSlot = slots.map((slot, index) => {
    const matches = collect(slot, results[index] ?? [], written.count);
    addAsked(matches, asked[index], written);
    return matches;
  });
  return {
    count: written.count,
    found: perSlot.map(({ size }) => size),
    pages: pages.flatMap((page) => {
      const passages = page.passages.flatMap((passage) => {
        const all = perSlot.map((matches) => matches.get(passage.id));
        return all.some(Boolean) ? [evidenceOf(passage, all, asked, written)] : [];
      });
      return passages.length > 0 ? [{ page, passages }] : [];
    }),
  };
}

/** A match with the written questions of the passage that have it, by number. */
interface Raw extends Match {
  asked: Map<number, How>;
}

const evidenceOf = (
  passage: Passage,
  matches: readonly (Raw | undefined)[],
  asked: readonly AskedSlot[],
  written: WrittenQuestions,
): Evidence => ({
  passage,
  matches,
  questions: alikeOf(matches, asked, written),
  closeness: closenessOf(matches),
});

/** Joins the alternatives of one slot: a passage counts with the best of them and keeps the places of all. */
function collect(
  { alternatives }: Slot,
  results: readonly (readonly Found[])[],
  count: number,
): Map<string, Raw> {
  const matches = new Map<string, Raw>();
  results.forEach((found, index) => {
    const via = alternatives[index]?.via ?? 'typed';
    const scale = (found.length && rarity(found.length, count)) || 1;
    for (const { id, score, places } of found) {
      const match = matches.get(id) ?? noMatch();
      add(match, via, score / scale, places);
      matches.set(id, match);
    }
  });
  return matches;
}

/** Adds what one alternative has found in a passage. */
function add(match: Raw, via: Alternative['via'], score: number, places: readonly number[]): void {
  const kind = isOwn(via) ? 'own' : 'standIn';
  match[kind] = Math.max(match[kind], score);
  match.places = union(match.places, places);
  if (via === 'synonym') return;
  match.literal = union(match.literal, places);
  match.isLiteral = true;
}

/** Adds the written questions that have a slot to the matches of their passages. */
function addAsked(
  matches: Map<string, Raw>,
  asked: AskedSlot | undefined,
  { passages }: Pick<WrittenQuestions, 'passages'>,
): void {
  for (const [number, how] of asked?.questions ?? []) {
    const id = passages[number] ?? '';
    const match = matches.get(id) ?? noMatch();
    match.asked.set(number, how);
    matches.set(id, match);
  }
}

const noMatch = (): Raw => ({
  own: 0,
  standIn: 0,
  isLiteral: false,
  places: [],
  literal: [],
  asked: new Map(),
});

/** Lists the questions of a passage that have anything of what was asked for. */
function alikeOf(
  matches: readonly (Raw | undefined)[],
  asked: readonly AskedSlot[],
  { totals }: Pick<WrittenQuestions, 'totals'>,
): Alike[] {
  const numbers = new Set(matches.flatMap((match) => [...(match?.asked.keys() ?? [])]));
  return [...numbers].map((number) => {
    const met = matches.map((match) => match?.asked.get(number));
    const had = sum(met.map((how, slot) => (how ? (asked[slot]?.weight ?? 0) : 0)));
    return { met, share: Math.min(1, had / (totals[number] ?? 1)) };
  });
}

function union(a: readonly number[], b: readonly number[]): readonly number[] {
  if (a.length === 0) return b;
  return b.length === 0 ? a : [...new Set([...a, ...b])].sort((x, y) => x - y);
}

/** How close together the words of a question stand: the mean over all pairs of slots, from 0 to 1. */
function closenessOf(matches: readonly (Match | undefined)[]): number {
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
