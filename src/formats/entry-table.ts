import { describeField } from '../entries/field-tables.ts';
import type { Field } from '../entries/fields.ts';
import type { CsvValue } from './csv.ts';

/** A column of a table of entries, as its schema describes it. */
export interface Column {
  /** The names of the fields from the outside in, joined by points: `funding.amount`. */
  name: string;
  type: 'string' | 'number';
  isRequired: boolean;
  description: string;
}

/** A table to take away, one row per entry. */
export interface EntryTable {
  columns: Column[];
  rows: CsvValue[][];
}

/** What stands between the items of a list in one cell. */
const BETWEEN = ' | ';

/** An entry with its address on the site. */
export interface TableEntry {
  id: string;
  href: string;
  data: Readonly<Record<string, unknown>>;
}

/** Tables entries of a kind by the fields of its schema; fields within fields are columns of their own. */
export function entryTable(fields: readonly Field[], entries: readonly TableEntry[]): EntryTable {
  const columns = fields.flatMap((field) => columnsOf(field));
  return {
    columns: [...OWN, ...columns],
    rows: entries.map(({ id, href, data }) => [
      id,
      href,
      ...columns.map(({ name }) => cell(data, name.split('.'))),
    ]),
  };
}

const OWN: Column[] = [
  { name: 'id', type: 'string', isRequired: true, description: 'Name des Eintrags' },
  {
    name: 'address',
    type: 'string',
    isRequired: true,
    description: 'Adresse der Seite, von der Startseite aus',
  },
];

function columnsOf(field: Field, prefix = '', within: 'list' | 'one' = 'one'): Column[] {
  const name = `${prefix}${field.key}`;
  const isList = field.isList || within === 'list';
  if (field.fields.length > 0)
    return field.fields.flatMap((inner) => columnsOf(inner, `${name}.`, isList ? 'list' : 'one'));
  return [
    {
      name,
      type: field.isNumber && !isList ? 'number' : 'string',
      isRequired: field.isRequired && prefix === '',
      description: describeField(field),
    },
  ];
}

/** The values at a path; those of a list stand in one cell, an item without the value keeps its place. */
function cell(data: unknown, path: readonly string[]): CsvValue {
  const value = at(data, path);
  return typeof value === 'number' ? value : textOf(value);
}

function at(value: unknown, path: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => textOf(at(item, path))).join(BETWEEN);
  const [key, ...rest] = path;
  if (key === undefined) return value;
  return at((value as Record<string, unknown> | undefined)?.[key], rest);
}

/** Writes the value of a field; fields hold texts, numbers and yes or no. */
function textOf(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
    case 'boolean':
      return String(value);
    default:
      return '';
  }
}
