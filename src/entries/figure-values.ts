import { nearest } from '../lib/nearest.ts';
import { slugOf } from '../lib/slug.ts';
import { valueAt } from './schema-walk.ts';

/** A value of a figure with the name by which texts tie a number to it. */
export interface NamedValue {
  /** Series and category, as they stand in a link: `hohe-bedeutung/erlernen-der-deutschen-sprache`. */
  path: string;
  value: number | null;
  words?: string | undefined;
  unit: 'Prozent' | 'Anzahl';
  label: string;
}

/** Lists the values of a figure as its file has them; what is no value is left out, its own checks tell it. */
export const namedValues = (data: object): NamedValue[] =>
  listAt(data, ['series'])
    .flatMap((series) => listAt(series, ['values']).map((value) => namedValue(series, value)))
    .filter((value) => value !== undefined);

/**
 * Finds the value that a link names, by series and category or, where no other series has it, by the category alone;
 * the beginning of a name will do. Else returns what may be meant.
 */
export function findValue(data: object, path: string): NamedValue | string[] {
  const values = namedValues(data);
  const [exact, begun] = [1, 0].map((whole) => values.filter((value) => fits(value, path, whole)));
  const [found, ...others] = exact?.length ? exact : (begun ?? []);
  if (found && others.length === 0) return found;
  const candidates = found ? [found, ...others] : values;
  return nearest(
    path,
    candidates.map(({ path: name }) => name),
  );
}

/** Writes the shortest name that links may use for a value: its category, with the series where others have it, too. */
export function nameOf({ path }: NamedValue, all: readonly NamedValue[]): string {
  const category = path.slice(path.indexOf('/') + 1);
  return all.filter((other) => other.path.endsWith(`/${category}`)).length === 1 ? category : path;
}

function fits({ path }: NamedValue, wanted: string, whole: number): boolean {
  const [category = '', series] = path.split('/').reverse();
  const [wantedCategory = '', wantedSeries] = wanted.split('/').reverse();
  const isLike = (name: string, begin: string) =>
    name === begin || (!whole && name.startsWith(`${begin}-`));
  return (
    isLike(category, wantedCategory) &&
    (wantedSeries === undefined || (series !== undefined && isLike(series, wantedSeries)))
  );
}

function namedValue(series: unknown, entry: unknown): NamedValue | undefined {
  const [name, unit] = [valueAt(series, ['label']), valueAt(series, ['unit'])];
  const [label, value, words] = ['label', 'value', 'words'].map((key) => valueAt(entry, [key]));
  if (typeof name !== 'string' || typeof label !== 'string') return undefined;
  if (unit !== 'Prozent' && unit !== 'Anzahl') return undefined;
  return {
    path: `${slugOf(name)}/${slugOf(label)}`,
    value: typeof value === 'number' ? value : null,
    words: typeof words === 'string' ? words : undefined,
    unit,
    label,
  };
}

function listAt(data: unknown, path: readonly string[]): unknown[] {
  const list = valueAt(data, path);
  return Array.isArray(list) ? list : [];
}
