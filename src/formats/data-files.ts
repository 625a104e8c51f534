import { GERMAN, RFC_4180, writeCsv, type CsvDialect } from './csv.ts';
import { json } from './json.ts';
import type { EntryTable } from './entry-table.ts';

/** A table with its records in full. */
export interface TableData extends EntryTable {
  records: readonly unknown[];
}

/** The files of a table by their ending: how each is written, and what it is on the web. */
export const TABLE_FILES = {
  csv: {
    name: 'CSV für Tabellenprogramme',
    type: 'text/csv; charset=utf-8',
    write: (table: TableData) => csv(table, GERMAN),
  },
  'komma.csv': {
    name: 'CSV für Programme',
    type: 'text/csv; charset=utf-8',
    write: (table: TableData) => csv(table, RFC_4180),
  },
  json: {
    name: 'JSON',
    type: 'application/json',
    write: ({ records }: TableData) => json(records),
  },
} as const;

export type TableFormat = keyof typeof TABLE_FILES;
export const TABLE_FORMATS = Object.keys(TABLE_FILES) as TableFormat[];

const csv = ({ columns, rows }: TableData, dialect: CsvDialect): string =>
  writeCsv([columns.map(({ name }) => name), ...rows], dialect);
