import { z } from 'zod';
import { nearest } from '../lib/nearest.ts';
import type { Finding } from './finding.ts';
import { expectation } from './schema-expectations.ts';
import { fieldsAt, valueAt } from './schema-walk.ts';

type Issue = z.core.$ZodIssue;

/** Data with the file they stand in, and the way from a field to its line. */
export interface Sourced {
  path: string;
  data: unknown;
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** Holds data against a schema and tells each fault in an editor's words: place, what was found, expected, what to do. */
export function schemaFindings(schema: z.ZodType, source: Sourced): Finding[] {
  const result = schema.safeParse(source.data, { reportInput: true });
  if (result.success) return [];
  return withoutEchoes(result.error.issues.flatMap(opened)).flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? withoutDigits(issue.keys).map((key) => unknownField(schema, source, issue.path, key))
      : [invalidField(schema, source, issue)],
  );
}

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

/** One slip gives one finding: a rule over several fields is silent where one of these fields is faulty itself. */
function withoutEchoes(issues: readonly Issue[]): Issue[] {
  const plain = issues.filter(({ code }) => code !== 'custom');
  return issues.filter(
    ({ code, path }) =>
      code !== 'custom' ||
      !plain.some((other) => startsWith(other.path, path.length > 1 ? path.slice(0, -1) : path)),
  );
}

const startsWith = (path: readonly PropertyKey[], start: readonly PropertyKey[]): boolean =>
  start.every((key, index) => path[index] === key);

/** Keys of digits come from one slip, a decimal comma: the first of them is told. */
function withoutDigits(keys: readonly string[]): string[] {
  const isDigits = (key: string) => /^\d+$/u.test(key);
  const first = keys.find(isDigits);
  return keys.filter((key) => !isDigits(key) || key === first);
}

function unknownField(
  schema: z.ZodType,
  { path: file, data, lineOf }: Sourced,
  path: readonly PropertyKey[],
  key: string,
): Finding {
  const known = fieldsAt(schema, path, data);
  const [similar] = nearest(key, known);
  return {
    code: 'unbekanntes-feld',
    file,
    line: lineOf([...path, key]),
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
  { path: file, data, lineOf }: Sourced,
  issue: Issue,
): Finding {
  const value = valueAt(data, issue.path);
  const field = issue.path.join('.') || 'Kopf';
  const { expected, remedy, found } = expectation(schema, issue, value);
  const isMissing = value === undefined;
  return {
    code: isMissing ? 'feld-fehlt' : 'feld-ungueltig',
    file,
    line: lineOf(issue.path),
    found: isMissing ? `kein Feld „${field}“` : `„${field}“: ${found ?? shown(value)}`,
    expected,
    remedy: isMissing ? addition(issue.path) : remedy,
  };
}

/** Says where a field that is missing belongs. */
function addition(path: readonly PropertyKey[]): string {
  const around = path.slice(0, -1).filter((key) => typeof key === 'string');
  return `„${String(path.at(-1) ?? '')}:“ ${around.length > 0 ? `unter „${around.join('.')}“` : 'im Kopf'} ergänzen`;
}

/** Writes a value as an editor knows it. */
function shown(value: unknown): string {
  if (value === null) return 'leer';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? `„${value}“` : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 120)} …` : text;
}
