import type { FigureData } from '../entries/schemas/figure.ts';
import type { Unit } from '../entries/schemas/figure-series.ts';
import { CHART } from '../strings.ts';
import { formatValue } from './format-value.ts';
import { panelsOf, type Cell, type Panel, type Row } from './panels.ts';
import { percent, stackOf, type StackMark } from './stack.ts';

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

/** Turns a figure into marks. */
export function marksOf(figure: Pick<FigureData, 'series' | 'base'>): ChartPart[] {
  const panels = panelsOf(figure);
  const namesSome = panels.some(({ rows }) => rows.some(({ isNamed }) => isNamed));
  return panels.map((panel) => partOf(panel, { n: figure.base.n, namesSome }));
}

/** Says in what a part is measured. */
export function unitOf(part: ChartPart): string {
  const unit = CHART.units[part.unit];
  return part.kind === 'bars' && part.hasCounts ? CHART.withCounts(unit) : unit;
}

interface Context {
  n: number | null;
  namesSome: boolean;
}

function partOf(panel: Panel, context: Context): ChartPart {
  const { title, unit, rows, kind } = panel;
  const head = { title, unit, hasWhole: unit === 'Prozent' || context.n !== null };
  const bar = barMaker(panel, context);
  switch (kind) {
    case 'levels':
      return { ...head, kind: 'stacks', stacks: rows.map(stackOf) };
    case 'subgroups':
      return { ...head, kind: 'multiples', multiples: rows.map((row) => multipleOf(row, bar)) };
    default:
      return {
        ...head,
        kind: 'bars',
        hasCounts: kind === 'shares',
        bars: rows.flatMap((row) => barOf(row, bar)),
      };
  }
}

type BarMaker = (label: string, cell: Cell, isNamed: boolean) => BarMark;

/** Makes the bars of a panel, all to one scale: per cent, the number of those asked, or else the longest bar. */
function barMaker({ unit, rows }: Panel, { n, namesSome }: Context): BarMaker {
  const values = rows.flatMap(({ cells }) => cells.map(({ value }) => value ?? 0));
  const whole = unit === 'Prozent' ? 100 : Math.max(n ?? 1, ...values);
  return (label, cell, isNamed) => ({
    label,
    isNamed,
    isDark: isNamed || !namesSome,
    length: cell.value === null ? null : percent(cell.value, whole),
    text: formatValue(cell, cell.unit),
  });
}

const multipleOf = ({ label, isNamed, cells }: Row, bar: BarMaker) => ({
  label,
  bars: cells.map((cell) => bar(cell.series, cell, isNamed)),
});

/** The bar of a row; a second cell is the count behind the share in the first. */
const barOf = ({ label, isNamed, cells: [cell, count] }: Row, bar: BarMaker): BarMark[] =>
  cell
    ? [
        {
          ...bar(label, cell, isNamed),
          ...(count && { count: formatValue(count, count.unit) }),
        },
      ]
    : [];
