import { z } from 'zod';
import { nearest } from '../lib/nearest.ts';
import { commas, groupedNumbers, repeats } from './data-slips.ts';
import type { Finding } from './finding.ts';
import { meantBy, withoutEchoes } from './schema-echoes.ts';
import { expectation } from './schema-expectations.ts';
import { fieldsAt, valueAt } from './schema-walk.ts';
import type { Places } from './yaml-places.ts';

type Issue = z.core.$ZodIssue;

/** Data with the file they stand in, and the ways from a field to its place. */
export interface Sourced extends Places {
  path: string;
  data: unknown;
  /** What the data are called as a whole; those of an entry are its head. */
  whole?: string;
  /** How data are written that are no YAML. */
  pattern?: string;
}

/** Holds data against a schema and tells each fault in an editor's words: place, what was found, expected, what to do. */
export function schemaFindings(schema: z.ZodType, source: Sourced): Finding[] {
  const result = schema.safeParse(source.data, { reportInput: true });
  const issues = onceInAList(result.error?.issues.flatMap(opened) ?? []);
  const all = [
    ...withGrouped(issues, source.grouped()),
    ...repeats(source.data),
    ...commas(source.data),
  ];
  return withoutEchoes(all, source.data).flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? withoutDigits(issue.keys).map((key) =>
          unknownField(
            schema,
            source,
            [...issue.path, key],
            meantBy(key, issue.path, all, source.data),
          ),
        )
      : [invalidField(schema, source, issue)],
  );
}

/** Values of a list that are all of the wrong kind, such as numbers in quotation marks, are one slip: the first is told. */
function onceInAList(issues: readonly Issue[]): Issue[] {
  const told = new Set<string>();
  return issues.filter((issue) => {
    if (issue.code !== 'invalid_type' || typeof issue.path.at(-1) !== 'number') return true;
    const list = `${issue.path.slice(0, -1).join('\n')} ${issue.expected}`;
    const isNew = !told.has(list);
    told.add(list);
    return isNew;
  });
}

/** A number that looks grouped is told as that, whatever else a schema says of it, but where words belong. */
function withGrouped(issues: readonly Issue[], grouped: readonly PropertyKey[][]): Issue[] {
  const at = (path: readonly PropertyKey[]) => path.join('\n');
  const words = new Set(issues.filter(wantsWords).map(({ path }) => at(path)));
  const numbers = grouped.filter((path) => !words.has(at(path)));
  const told = new Set(numbers.map(at));
  return [...issues.filter(({ path }) => !told.has(at(path))), ...groupedNumbers(numbers)];
}

const wantsWords = (issue: Issue): boolean =>
  issue.code === 'invalid_value' || (issue.code === 'invalid_type' && issue.expected === 'string');

/** Replaces a union that nothing fits by the faults of the option that fits best. */
function opened(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const options = issue.errors.map((option) =>
    option.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
  );
  const [best = []] = options.sort((a, b) => weightOf(a) - weightOf(b));
  return best.flatMap(opened);
}

/** A whole value of the wrong kind is further from a fit than any number of wrong fields. */
const weightOf = (issues: readonly Issue[]): number =>
  issues.reduce(
    (sum, { code, path }) => sum + (code === 'invalid_type' ? 100 - path.length : 1),
    0,
  );

/** Keys of digits come from one slip, a decimal comma: the first of them is told. */
function withoutDigits(keys: readonly string[]): string[] {
  const isDigits = (key: string) => /^\d+$/u.test(key);
  const first = keys.find(isDigits);
  return keys.filter((key) => !isDigits(key) || key === first);
}

function unknownField(
  schema: z.ZodType,
  { path: file, data, lineOf, columnOf }: Sourced,
  path: readonly PropertyKey[],
  missing: string | undefined,
): Finding {
  const key = String(path.at(-1));
  const known = fieldsAt(schema, path.slice(0, -1), data);
  const similar = missing ?? nearest(key, known)[0];
  const [line, column] = [lineOf(path), columnOf(path)];
  const edits = column && similar ? [{ line, column, from: key, to: similar }] : [];
  return {
    code: 'unbekanntes-feld',
    file,
    line,
    column,
    mend: { edits, isCertain: false },
    found: `das Feld „${key}“`,
    expected: `eines der Felder ${known.join(', ')}`,
    remedy: /^\d+$/u.test(key)
      ? 'Zahlen mit Punkt statt Komma schreiben, z. B. 53.55'
      : similar
        ? `„${similar}“ schreiben, oder das Feld streichen`
        : 'Feld streichen; gehört der Text zum Feld darüber, dessen Wert in Anführungszeichen setzen',
  };
}

function invalidField(
  schema: z.ZodType,
  { path: file, data, lineOf, columnOf, writtenAt, whole = 'Kopf', pattern }: Sourced,
  issue: Issue,
): Finding {
  const value = valueAt(data, issue.path);
  const field = nameOf(issue.path, whole);
  const written = typeof value === 'number' ? writtenAt(issue.path) : undefined;
  const { expected, remedy, found } = expectation(schema, issue, value, written);
  const isMissing = value === undefined;
  return {
    code: isMissing ? 'feld-fehlt' : 'feld-ungueltig',
    file,
    line: lineOf(issue.path),
    column: columnOf(issue.path),
    found: isMissing ? `kein Feld ${field}` : `${field}: ${found ?? written ?? shown(value)}`,
    expected,
    remedy: isMissing
      ? addition(issue.path)
      : pattern && issue.code === 'invalid_type'
        ? `so schreiben: ${pattern}`
        : remedy,
  };
}

/** Names a field; entries of a file that is a list are counted as people do. */
function nameOf(path: readonly PropertyKey[], whole: string): string {
  const [first, ...rest] = path;
  if (typeof first !== 'number') return `„${path.join('.') || whole}“`;
  const entry = `Eintrag ${first + 1}`;
  return rest.length > 0 ? `„${rest.join('.')}“ in ${entry}` : entry;
}

/** Says where a field that is missing belongs. */
function addition(path: readonly PropertyKey[]): string {
  const around = path.slice(0, -1).filter((key) => typeof key === 'string');
  if (typeof path[0] === 'number')
    return `„${path.slice(1).join('.')}:“ in diesem Eintrag ergänzen`;
  return `„${String(path.at(-1) ?? '')}:“ ${around.length > 0 ? `unter „${around.join('.')}“` : 'im Kopf'} ergänzen`;
}

/** Writes a value as an editor knows it. */
function shown(value: unknown): string {
  if (value === null) return 'leer';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'number') return String(value);
  const text =
    typeof value === 'string' ? `„${value.trim().replace(/\n+/gu, ' ⏎ ')}“` : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 120)} …` : text;
}
