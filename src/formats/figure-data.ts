import type { FigureData } from '../entries/schemas/figure.ts';
import { panelsOf, type Cell, type Panel } from '../charts/panels.ts';
import { citeEdition, citeStudy } from './citation.ts';

/** A figure as readers take it away; gaps that the file leaves out are written as lost values, too. */
export interface FigureRecord {
  number: string;
  subject: string;
  statement: string;
  question: string | undefined;
  base: FigureData['base'];
  multiple: boolean;
  completeness: string;
  series: SeriesRecord[];
  gaps: string[];
  notes: string[];
  /** How to cite the report, with its printed pages, and this edition. */
  source: { original: string; edition: string };
}

interface SeriesRecord {
  label: string;
  unit: string;
  levelOf?: string;
  subgroupOf?: string;
  values: ReturnType<typeof valueOf>[];
}

/** Returns what readers take away of a figure; `address` of its page only where the published address is known. */
export function figureRecord(figure: FigureData, address?: string): FigureRecord {
  const { number, subject, title, question, base, multiple, completeness, gaps, notes } = figure;
  return {
    number,
    subject,
    statement: title,
    question,
    base,
    multiple,
    completeness,
    series: panelsOf(figure).flatMap(seriesOf),
    gaps,
    notes,
    source: {
      original: citeStudy(figure.source.pages),
      edition: citeEdition(`${number}: ${title}`, address),
    },
  };
}

const seriesOf = ({ columns, rows, kind, title }: Panel): SeriesRecord[] =>
  columns.map(({ series, unit }) => ({
    label: series,
    unit,
    ...(kind === 'levels' && { levelOf: title }),
    ...(kind === 'subgroups' && { subgroupOf: title }),
    values: rows.flatMap(({ cells }) =>
      cells.filter((cell) => cell.series === series).map(valueOf),
    ),
  }));

const valueOf = ({ label, value, words, origin }: Cell) => ({ label, value, words, origin });
