import type { FigureData } from '../entries/schemas/figure.ts';
import { figureRecord } from './figure-data.ts';

/** Makes spreadsheets read the file as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

const HEAD = ['Abbildung', 'Reihe', 'Angabe', 'Wert', 'Einheit', 'Angabe in Worten', 'Herkunft'];

/** Writes a figure as CSV the way German spreadsheets expect it: one value per line, semicolons, decimal comma. */
export function figureCsv(figure: FigureData): string {
  const { number, series } = figureRecord(figure);
  const rows = series.flatMap(({ label: own, unit, levelOf, subgroupOf, values }) => {
    const name = [levelOf ?? subgroupOf, own].filter(Boolean).join(': ');
    return values.map(({ label, value, words, origin }) => [
      number,
      name,
      label,
      value === null ? '' : String(value).replace('.', ','),
      unit,
      words ?? '',
      origin,
    ]);
  });
  return BYTE_ORDER_MARK + [HEAD, ...rows].map(csvLine).join('');
}

const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(';')}\r\n`;

const csvCell = (text: string): string =>
  /[;"\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
