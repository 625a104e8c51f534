import { buildingBlock } from './building-blocks.ts';
import type { Outline } from './outline.ts';
import { countWords } from './outline-text.ts';

/** A part of a chapter that restates one section of the report. */
export interface SectionPart {
  id: string;
  /** Line of the mark in the text, from 1. */
  line: number;
  /** Words that a reader sees, without those of the voices. */
  readonly words: number;
  /** Ids of the voices that stand in it. */
  voices: string[];
}

/**
 * Cuts a chapter at its section marks (`{/* Abschnitt 6.2.a *\/}`). Text before the first mark belongs to no section.
 */
export function sectionParts({ marks, rows, blocks }: Outline): SectionPart[] {
  return marks.map(({ label, line }, index) => {
    const end = marks[index + 1]?.line ?? Infinity;
    const isInside = (thing: { line: number }) => thing.line > line && thing.line < end;
    const voices = blocks.filter(
      (block) => isInside(block) && buildingBlock(block.name ?? '')?.shows === 'voices',
    );
    return {
      id: label,
      line,
      get words() {
        return countWords(rows.filter(isInside));
      },
      voices: voices.flatMap(({ attributes }) => attributes.map(({ value }) => value ?? '')),
    };
  });
}

/** Returns the section that a row names as a mark does, whatever signs stand around it: `{/ Abschnitt 6.2.a /}`. */
export const almostMark = (row: string): string | undefined =>
  /^[^\p{L}]*Abschnitt\s+(\S+?)[^\p{L}\p{N}]*$/u.exec(row)?.[1];

/** What to do with such a row. */
export const markRemedy = (section: string): string =>
  `die Zeile genau so schreiben: {/* Abschnitt ${section} */}`;
