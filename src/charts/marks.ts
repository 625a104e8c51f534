import type { FigureData } from '../entries/schemas/figure.ts';
import { roundingError } from '../entries/schemas/figure-groups.ts';
import type { FigureValue } from '../entries/schemas/figure-value.ts';
import type { Unit } from '../entries/schemas/figure-series.ts';
import { formatValue } from './format-value.ts';
import { panelsOf, type Panel, type Row } from './panels.ts';

/**
 * What is drawn of one part of a figure, in the order of reading. Without a whole (counts of an unknown number of
 * answers) lengths only compare with each other.
 */
export type ChartPart = { title: string; unit: Unit; hasWhole: boolean } & (
  | { kind: 'bars'; hasCounts: boolean; bars: BarMark[] }
  | { kind: 'stacks'; stacks: StackMark[] }
  | { kind: 'multiples'; multiples: { label: string; bars: BarMark[] }[] }
);

/** A bar with its label and value, or, where there is no number, the words in its place. */
export interface BarMark {
  label: string;
  /** Dark bars carry the statement; where the title names no category, all bars do. */
  isDark: boolean;
  isNamed: boolean;
  /** Length in per cent of the room; null where there is no number. */
  length: number | null;
  text: string;
  /** The number of answers behind a share. */
  count?: string;
}

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

/** Turns a figure into marks. */
export function marksOf(figure: Pick<FigureData, 'series' | 'base'>): ChartPart[] {
  const panels = panelsOf(figure);
  const namesSome = panels.some(({ rows }) => rows.some(({ isNamed }) => isNamed));
  return panels.map((panel) => partOf(panel, { n: figure.base.n, namesSome }));
}

interface Context {
  n: number | null;
  namesSome: boolean;
}

function partOf(panel: Panel, context: Context): ChartPart {
  const { title, rows, columns, kind } = panel;
  const unit = unitOf(panel);
  const head = { title, unit, hasWhole: unit === 'Prozent' || context.n !== null };
  const bar = barMaker(panel, context);
  switch (kind) {
    case 'levels':
      return { ...head, kind: 'stacks', stacks: rows.map((row) => stackOf(row, panel)) };
    case 'subgroups':
      return {
        ...head,
        kind: 'multiples',
        multiples: rows.map((row) => ({
          label: row.label,
          bars: columns.map(({ label }, index) => bar({ ...row, label }, index)),
        })),
      };
    default:
      return {
        ...head,
        kind: 'bars',
        hasCounts: kind === 'shares',
        bars: rows.map((row) => ({ ...bar(row, 0), ...countOf(row, panel) })),
      };
  }
}

/** Makes the bars of a panel, all to one scale: per cent, the number of those asked, or else the longest bar. */
function barMaker(panel: Panel, { n, namesSome }: Context) {
  const unit = unitOf(panel);
  const longest = Math.max(
    1,
    ...panel.rows.flatMap(({ cells }) => cells.map(({ value }) => value ?? 0)),
  );
  const whole = unit === 'Prozent' ? 100 : Math.max(n ?? 0, longest);
  return ({ label, isNamed, cells }: Row, index: number): BarMark => {
    const { value, text } = shown(cells[index], unit);
    return {
      label,
      isNamed,
      isDark: isNamed || !namesSome,
      length: value === null ? null : percent(value, whole),
      text,
    };
  };
}

/** All columns that are drawn have the unit of the first. */
const unitOf = ({ columns }: Panel): Unit => columns[0]?.unit ?? 'Prozent';

const countOf = ({ cells }: Row, { kind, columns }: Panel): { count?: string } =>
  kind === 'shares' ? { count: shown(cells[1], columns[1]?.unit ?? 'Anzahl').text } : {};

function stackOf({ label, isNamed, cells }: Row, { columns }: Panel): StackMark {
  const whole = Math.max(100, sum(cells));
  let start = 0;
  const levels: LevelMark[] = [];
  cells.forEach((cell, index) => {
    const { value, text } = shown(cell, 'Prozent');
    if (isLost(cell)) return;
    const mark = { level: index + 1, label: columns[index]?.label ?? '', text };
    if (value === null) return void levels.push(mark);
    levels.push({ ...mark, span: { start: percent(start, whole), length: percent(value, whole) } });
    start += value;
  });
  const lost = columns.flatMap(({ label: level }, index) => (isLost(cells[index]) ? level : []));
  return { label, isNamed, levels, lost, rest: restOf(cells) };
}

function restOf(cells: readonly FigureValue[]): StackMark['rest'] {
  if (cells.some(isLost)) return 'lost';
  if (cells.some(({ value }) => value === null)) return 'words';
  return 100 - sum(cells) > roundingError(cells.length) ? 'lost' : 'none';
}

const isLost = (cell: FigureValue | undefined): boolean =>
  cell === undefined || cell.origin === 'nicht überliefert';

const shown = (cell: FigureValue | undefined, unit: Unit) => ({
  value: cell?.value ?? null,
  text: formatValue(cell ?? { value: null }, unit),
});

const sum = (cells: readonly FigureValue[]): number =>
  cells.reduce((total, { value }) => total + (value ?? 0), 0);

const percent = (value: number, whole: number): number =>
  Math.round((value / whole) * 10_000) / 100;
