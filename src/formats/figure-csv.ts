import type { FigureData } from '../entries/schemas/figure.ts';
import { GERMAN, RFC_4180, writeCsv, type CsvDialect, type CsvValue } from './csv.ts';
import { figureRecord } from './figure-data.ts';

/** The columns of the values of figures, one value per row. */
export const FIGURE_COLUMNS = [
  'Abbildung',
  'Reihe',
  'Angabe',
  'Wert',
  'Einheit',
  'Angabe in Worten',
  'Herkunft',
] as const;

/** Returns the values of a figure as rows under `FIGURE_COLUMNS`. */
export function figureRows(figure: FigureData): CsvValue[][] {
  const { number, series } = figureRecord(figure);
  return series.flatMap(({ label: own, unit, levelOf, subgroupOf, values }) => {
    const name = [levelOf ?? subgroupOf, own].filter(Boolean).join(': ');
    return values.map(({ label, value, words, origin }) => [
      number,
      name,
      label,
      value,
      unit,
      words,
      origin,
    ]);
  });
}

/** Writes a figure as CSV the way German spreadsheets expect it. */
export const figureCsv = (figure: FigureData): string => write(figure, GERMAN);

/** Writes a figure as CSV for programs (RFC 4180). */
export const figureCsvPlain = (figure: FigureData): string => write(figure, RFC_4180);

const write = (figure: FigureData, dialect: CsvDialect): string =>
  writeCsv([FIGURE_COLUMNS, ...figureRows(figure)], dialect);
