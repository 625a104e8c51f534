import { formatValue } from '../charts/format-value.ts';
import type { FigureData } from '../entries/schemas/figure.ts';
import { pageRanges } from '../lib/page-ranges.ts';
import { FIGURE } from '../strings.ts';

/** What must be known beside the values of a figure: question, base, completeness and each gap, as name and text. */
export function figureFacts(figure: FigureData): [name: string, text: string][] {
  const { question, completeness, gaps } = figure;
  return [
    ...(question ? [[FIGURE.question, question] satisfies [string, string]] : []),
    [FIGURE.base, baseOf(figure)],
    [FIGURE.completeness, completeness],
    ...gaps.map((gap): [string, string] => [FIGURE.missing, gap]),
  ];
}

/** Writes of whom a figure tells: `n = 137, alle ausgewerteten Initiativen; Mehrfachnennungen möglich`. */
export function baseOf({ base: { n, what }, multiple }: FigureData): string {
  const base = n === null ? what : `n\u202F=\u202F${n}, ${what}`;
  return multiple ? `${base}; ${FIGURE.multiple}` : base;
}

/** Tells in a few lines what a number of a figure rests on: statement, question, base, printed page. */
export function figureText(figure: FigureData): string {
  const { title, question, source } = figure;
  return [
    `${title}.`,
    question && `${FIGURE.question}: ${question}`,
    `${FIGURE.base}: ${baseOf(figure)}.`,
    `${FIGURE.printedPages(pageRanges(source.pages))}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Writes the values of a figure, series by series: `eingetragener Verein: 39 %`. */
export const valueLines = ({ series }: FigureData): [series: string, values: string[]][] =>
  series.map(({ label, unit, values }) => [
    label,
    values.map((value) => `${value.label}: ${formatValue(value, unit)}`),
  ]);
