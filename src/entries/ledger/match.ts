import { likeness, sketch } from './fingerprint.ts';
import type { Passage } from './passages.ts';
import type { LedgerRow } from './rows.ts';

/** The parts of their words that an edited passage must keep: where its neighbours stayed, and where it moved, too. */
const ALIKE_IN_PLACE = 0.3;
const ALIKE_ELSEWHERE = 0.6;

/**
 * Finds for each passage of a text the row that stood for it before; undefined for a new one. First those of the same
 * words, between the same neighbours where there are several; then the most alike, which counts for more between
 * neighbours that have stayed. Headings and paragraphs are never taken for each other.
 */
export function matchPassages(
  rows: readonly LedgerRow[],
  passages: readonly Passage[],
): (LedgerRow | undefined)[] {
  const state: State = { rows, passages, rowOf: new Map(), passageOf: new Map() };
  matchEqual(state);
  matchAlike(state);
  return passages.map((_, index) => at(rows, state.rowOf.get(index)));
}

interface State {
  rows: readonly LedgerRow[];
  passages: readonly Passage[];
  /** Index of the row of a passage, and the other way round. */
  rowOf: Map<number, number>;
  passageOf: Map<number, number>;
}

const at = <T>(list: readonly T[], index: number | undefined): T | undefined =>
  index === undefined ? undefined : list[index];

function pair({ rowOf, passageOf }: State, row: number, passage: number): void {
  rowOf.set(passage, row);
  passageOf.set(row, passage);
}

function matchEqual(state: State): void {
  const byHash = new Map<string, number[]>();
  state.rows.forEach(({ hash }, row) => byHash.set(hash, [...(byHash.get(hash) ?? []), row]));
  const hashes = state.passages.map(({ hash }) => hash);
  const counts = new Map<string, number>();
  for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  hashes.forEach((hash, passage) => {
    const [row, ...more] = byHash.get(hash) ?? [];
    if (row !== undefined && more.length === 0 && counts.get(hash) === 1) pair(state, row, passage);
  });
  for (const wanted of [2, 1, 0])
    hashes.forEach((hash, passage) => {
      if (state.rowOf.has(passage)) return;
      const free = (byHash.get(hash) ?? []).filter((row) => !state.passageOf.has(row));
      const row = free.find((each) => sharedNeighbours(state, each, passage) >= wanted);
      if (row !== undefined) pair(state, row, passage);
    });
}

/** Counts the neighbours of a row that are still those of the passage, the ends of a text among them. */
function sharedNeighbours({ rows, passages, rowOf }: State, row: number, passage: number): number {
  const isSame = (step: 1 | -1) => {
    const isRowAtEnd = row + step < 0 || row + step >= rows.length;
    const isPassageAtEnd = passage + step < 0 || passage + step >= passages.length;
    if (isRowAtEnd || isPassageAtEnd) return isRowAtEnd && isPassageAtEnd;
    return rowOf.get(passage + step) === row + step;
  };
  return Number(isSame(-1)) + Number(isSame(1));
}

function matchAlike(state: State): void {
  const rows = [...state.rows.entries()].filter(([row]) => !state.passageOf.has(row));
  const left = [...state.passages.entries()].filter(([index]) => !state.rowOf.has(index));
  const gapOf = gaps(state);
  const pairs = left.flatMap(([passage, { text, isHeading }]) => {
    const like = sketch(text);
    return rows.flatMap(([row, { id, sketch: known }]) => {
      const isInPlace = gapOf.passage(passage) === gapOf.row(row);
      const score = likeness(like, known);
      const isAlike = score >= (isInPlace ? ALIKE_IN_PLACE : ALIKE_ELSEWHERE);
      return isAlike && isHeading !== isParagraphId(id) ? [{ row, passage, score, isInPlace }] : [];
    });
  });
  pairs.sort((a, b) => Number(b.isInPlace) - Number(a.isInPlace) || b.score - a.score);
  for (const { row, passage } of pairs)
    if (!state.passageOf.has(row) && !state.rowOf.has(passage)) pair(state, row, passage);
}

/** Says between which rows that have been found again a row or passage lies: by the last one before it. */
function gaps({ rows, passages, rowOf, passageOf }: State) {
  let last = -1;
  const ofRow = rows.map((_, row) => (last = passageOf.has(row) ? row : last));
  last = -1;
  const ofPassage = passages.map((_, index) => (last = rowOf.get(index) ?? last));
  return { row: (row: number) => ofRow[row], passage: (passage: number) => ofPassage[passage] };
}

/** Whether an id is that of a paragraph or item and not of a heading: the signs have no vowel, and no slug is like that. */
export const isParagraphId = (id: string): boolean => /^p[2-9b-df-hj-np-tv-xz]{4,}$/u.test(id);
