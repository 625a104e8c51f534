import type { CollectionEntry } from 'astro:content';
import { pageRanges } from '../lib/page-ranges.ts';
import type { EVIDENCE } from '../entries/schemas/closed-lists.ts';
import { EVIDENCE_TEXT } from '../strings.ts';

/** What a page rests on and what the report leaves open, in the words that are the same on every page. */
export interface Evidence {
  basis: string;
  gap: string;
  /** How fully the report treats it, 1 to 3, with the word for it; none for cities. */
  grade?: { level: 1 | 2 | 3; word: string };
}

/** Says how the report treats a practice. */
export function practiceEvidence({ data }: CollectionEntry<'practices'>): Evidence {
  const pages = pageRanges(data.source.pages);
  return {
    basis: EVIDENCE_TEXT.practice[data.evidence](pages),
    gap: data.gap,
    grade: gradeOf(data.evidence),
  };
}

type EvidenceKind = keyof typeof EVIDENCE;

const LEVELS = { Kasten: 3, beschrieben: 2, genannt: 1 } as const;

/** Returns how fully the report treats a practice, in three steps. */
export const gradeOf = (evidence: EvidenceKind) => ({
  level: LEVELS[evidence],
  word: EVIDENCE_TEXT.grades[evidence],
});

/** Counts the talks of the study in a city. */
export const talksIn = ({ interviews }: CollectionEntry<'cities'>['data']): number =>
  interviews.reduce((sum, { count }) => sum + count, 0);

/** Says how deeply the study looked at a city, and with how many talks. */
export function cityEvidence({ data }: CollectionEntry<'cities'>): Evidence {
  const pages = pageRanges(data.source.pages);
  return {
    basis: EVIDENCE_TEXT.city[data.study](EVIDENCE_TEXT.talks(talksIn(data)), pages),
    gap: data.gap,
  };
}
