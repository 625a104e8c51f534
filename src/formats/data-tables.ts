import { addressOf } from '../entries/address.ts';
import { fieldsOf } from '../entries/fields.ts';
import { KINDS, type Kind } from '../entries/kinds.ts';
import { SCHEMAS } from '../entries/schemas/index.ts';
import { FIGURE_COLUMNS, figureRows } from './figure-csv.ts';
import { figureRecord } from './figure-data.ts';
import { entryTable, type EntryTable, type TableEntry } from './entry-table.ts';
import { DATA } from '../strings.ts';
import type { FigureData } from '../entries/schemas/figure.ts';

/** What the edition gives away as data: a table of its columns and rows, and the same with all its structure. */
export interface DataTable extends EntryTable {
  /** Name of its files without their ending. */
  name: string;
  title: string;
  records: unknown[];
}

/** Kinds of entries that are data in themselves. */
const TABLED = ['practices', 'cities', 'models'] as const satisfies readonly Kind[];

/** Words for the search are no data of the study. */
const LEFT_OUT: ReadonlySet<string> = new Set(['searchTerms', 'searchQuestions']);

type Tabled = (typeof TABLED)[number];

interface Entry {
  id: string;
  data: object;
}

/** Returns all tables of the edition: the values of the figures, then a table for each kind of entry that is data. */
export function dataTables(
  all: Readonly<Record<Tabled, readonly Entry[]>> & { figures: readonly { data: FigureData }[] },
): DataTable[] {
  const figures = all.figures.map(({ data }) => data);
  return [
    {
      name: 'werte',
      title: DATA.values,
      columns: FIGURE_COLUMNS.map((name) => ({
        name,
        type: name === 'Wert' ? 'number' : 'string',
        isRequired: false,
        description: DATA.columns[name],
      })),
      rows: figures.flatMap(figureRows),
      records: figures.map((figure) => figureRecord(figure)),
    },
    ...TABLED.map((kind) => kindTable(kind, all[kind])),
  ];
}

function kindTable(kind: Tabled, entries: readonly Entry[]): DataTable {
  const { folder, plural } = KINDS[kind];
  const listed: TableEntry[] = entries.map(({ id, data }) => ({
    id,
    href: addressOf(kind, id),
    data: Object.fromEntries(Object.entries(data).filter(([key]) => !LEFT_OUT.has(key))),
  }));
  const fields = fieldsOf(SCHEMAS[kind]).filter(({ key }) => !LEFT_OUT.has(key));
  return {
    name: folder,
    title: plural,
    ...entryTable(fields, listed),
    records: listed.map(({ id, href, data }) => ({ id, address: href, ...data })),
  };
}
