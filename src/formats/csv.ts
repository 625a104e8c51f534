/** How values are set apart and numbers written. */
export interface CsvDialect {
  separator: ';' | ',';
  decimal: ',' | '.';
  byteOrderMark: boolean;
}

/** What German spreadsheets open by double click; the mark makes them read the file as UTF-8. */
export const GERMAN: CsvDialect = { separator: ';', decimal: ',', byteOrderMark: true };

/** What programs read everywhere (RFC 4180). */
export const RFC_4180: CsvDialect = { separator: ',', decimal: '.', byteOrderMark: false };

/** What stands in a cell; nothing is an empty cell. */
export type CsvValue = string | number | null | undefined;

/** Writes rows as CSV, lines ended by CRLF, cells quoted where they must be. */
export function writeCsv(rows: readonly (readonly CsvValue[])[], dialect: CsvDialect): string {
  const lines = rows.map((cells) =>
    cells.map((cell) => csvCell(cell, dialect)).join(dialect.separator),
  );
  return (dialect.byteOrderMark ? '\uFEFF' : '') + lines.map((line) => `${line}\r\n`).join('');
}

function csvCell(value: CsvValue, { separator, decimal }: CsvDialect): string {
  const text = typeof value === 'number' ? String(value).replace('.', decimal) : inert(value ?? '');
  return /["\r\n]/u.test(text) || text.includes(separator)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

/** Spreadsheets run a text that begins like a formula; an apostrophe makes it text. */
const inert = (text: string): string => (/^[=+@\t\r]|^-\D/u.test(text) ? `'${text}` : text);
