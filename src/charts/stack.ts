import { roundingError } from '../entries/schemas/figure-groups.ts';
import { isLost } from '../entries/schemas/figure-value.ts';
import { formatValue } from './format-value.ts';
import type { Cell, Row } from './panels.ts';

/** The levels of one category, end to end. */
export interface StackMark {
  label: string;
  isNamed: boolean;
  /** Levels with a number or words; `level` counts from 1 and fixes the tone. */
  levels: LevelMark[];
  /** Levels without either. */
  lost: string[];
  /** What the part without a length is: nothing, levels told in words, or lost. */
  rest: 'none' | 'words' | 'lost';
}

export interface LevelMark {
  level: number;
  label: string;
  text: string;
  /** Place and length in per cent of the whole; absent where there are only words. */
  span?: { start: number; length: number };
}

/** Lays the levels of a row end to end; those without a number take no room. */
export function stackOf({ label, isNamed, cells }: Row): StackMark {
  const whole = Math.max(100, sum(cells));
  const levels = cells.flatMap((cell, index): LevelMark[] => {
    if (isLost(cell)) return [];
    const mark = { level: index + 1, label: cell.series, text: formatValue(cell, cell.unit) };
    if (cell.value === null) return [mark];
    const start = percent(sum(cells.slice(0, index)), whole);
    return [{ ...mark, span: { start, length: percent(cell.value, whole) } }];
  });
  return {
    label,
    isNamed,
    levels,
    lost: cells.filter(isLost).map(({ series }) => series),
    rest: restOf(cells),
  };
}

function restOf(cells: readonly Cell[]): StackMark['rest'] {
  if (cells.some(isLost)) return 'lost';
  if (cells.some(({ value }) => value === null)) return 'words';
  return 100 - sum(cells) > roundingError(cells.length) ? 'lost' : 'none';
}

const sum = (cells: readonly Cell[]): number =>
  cells.reduce((total, { value }) => total + (value ?? 0), 0);

/** A value in per cent of a whole, to two places. */
export const percent = (value: number, whole: number): number =>
  Math.round((value / whole) * 10_000) / 100;
