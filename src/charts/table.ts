import { isLost, LOST, type FigureValue } from '../entries/schemas/figure-value.ts';
import { FIGURE } from '../strings.ts';
import { formatValue } from './format-value.ts';
import type { Panel, Row } from './panels.ts';

/** A panel as a table. */
export interface TableView {
  title: string;
  /** Where all values come from, if from one place; else each row says it. */
  origin: string | undefined;
  /** Titles of the columns with values. */
  columns: string[];
  rows: { label: string; cells: TableCell[]; origin: string }[];
}

/** What stands in a cell: a number with its unit, words in its place, or that it is lost. */
interface TableCell {
  text: string;
  kind: 'number' | 'words' | 'lost';
}

/** Turns a panel into a table; where all values have the same origin, it is named once. */
export function tableOf(panel: Panel): TableView {
  const origins = originsIn(panel.rows);
  return {
    title: panel.title,
    origin: origins.length === 1 ? origins[0] : undefined,
    columns: panel.columns.map(({ series, unit }) => (panel.kind === 'single' ? unit : series)),
    rows: panel.rows.map((row) => ({
      label: row.label,
      cells: row.cells.map((cell) => ({ text: formatValue(cell, cell.unit), kind: kindOf(cell) })),
      origin: originsIn([row]).join(', '),
    })),
  };
}

function kindOf(cell: FigureValue): TableCell['kind'] {
  if (isLost(cell)) return 'lost';
  return cell.value === null ? 'words' : 'number';
}

/** Writes where the values of a figure come from; undefined where none is known. */
export function originOf(panels: readonly Panel[]): string | undefined {
  const origins = originsIn(panels.flatMap(({ rows }) => rows));
  const named = origins.map((origin) => FIGURE.origins[origin]);
  return named.length === 0 ? undefined : FIGURE.originOf(named.join(' und '));
}

function originsIn(rows: readonly Row[]): (keyof typeof FIGURE.origins)[] {
  const origins = rows.flatMap(({ cells }) => cells.map(({ origin }) => origin));
  return [...new Set(origins)].filter((origin) => origin !== LOST);
}
