import type { z } from 'zod';
import { hiddenSign } from '../lib/hidden-sign.ts';
import { nearest } from '../lib/nearest.ts';
import { GROUPED } from './data-slips.ts';
import { KINDS } from './kinds.ts';
import { notNumber } from './schema-numbers.ts';
import { schemasAt, shapesAt } from './schema-walk.ts';
import { referencedKind } from './schemas/reference.ts';

/** What a field should hold and what to do; `found` replaces the plain value where that says more. */
interface Expectation {
  expected: string;
  remedy: string;
  found?: string;
}

type Issue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, string>> = {
  string: 'einen Text',
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  boolean: 'true oder false',
  array: 'eine Liste',
  object: 'eine Gruppe von Feldern',
  record: 'eine Gruppe von Feldern',
};

const CORRECT = 'den Wert berichtigen; siehe content/README.md';
const ONE_VALUE = 'nur einen Wert schreiben, ohne eckige Klammern und „- “';
const QUOTE = 'in einfache Anführungszeichen setzen';

/** Explains an issue of a schema in German; `written` is how a number stands in its file. */
export function expectation(
  schema: z.core.$ZodType,
  issue: Issue,
  value: unknown,
  written = String(value),
): Expectation {
  switch (issue.code) {
    case 'invalid_type':
      return notOfType(schema, issue, value, written);
    case 'invalid_value':
      return notOnList(issue.values.map(String), value, written);
    case 'invalid_format':
      return issue.format === GROUPED
        ? groupedNumber(written)
        : { expected: germanOf(issue.message), remedy: CORRECT };
    case 'too_small':
    case 'too_big':
      return { expected: sizeOf(issue), remedy: lengthRemedy(issue, value) };
    case 'custom':
      return custom(issue);
    default:
      return { expected: germanOf(issue.message), remedy: CORRECT };
  }
}

function notOfType(
  schema: z.core.$ZodType,
  { expected, path }: z.core.$ZodIssueInvalidType,
  value: unknown,
  written: string,
): Expectation {
  if (expected === 'object') return notFields(schema, path);
  if (expected === 'array' && value !== null) return notList(schema, path, value);
  return notName(schema, path, value) ?? wrongType(expected, value, written);
}

function sizeOf(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  if (issue.code === 'too_small')
    return issue.origin === 'string' && issue.minimum === 1
      ? 'einen Text, der nicht leer ist'
      : `${issue.inclusive ? 'mindestens' : 'mehr als'} ${issue.minimum}${unitOf(issue.origin, issue.minimum)}`;
  return `${issue.inclusive ? 'höchstens' : 'weniger als'} ${issue.maximum}${unitOf(issue.origin, issue.maximum)}`;
}

/** Rules of our own carry what is expected as message, and what to do as `params.remedy`. */
function custom({ message, params }: z.core.$ZodIssueCustom): Expectation {
  const remedy: unknown = params?.['remedy'];
  return { expected: germanOf(message), remedy: typeof remedy === 'string' ? remedy : CORRECT };
}

const groupedNumber = (written: string): Expectation => ({
  expected: 'eine Zahl ohne Punkt vor drei Ziffern',
  remedy: `${written.replace('.', '')} schreiben, wenn Tausender gemeint sind; sonst runden, z. B. ${Number(written).toFixed(2)}`,
  found: `${written}; gelesen wird ${written.replace('.', ',')}, nicht ${written.replace('.', '')}`,
});

/** A number or the like where another entry is named. */
function notName(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  value: unknown,
): Expectation | undefined {
  const [kind] = schemasAt(schema, path).flatMap((each) => referencedKind(each) ?? []);
  if (!kind || !['number', 'boolean'].includes(typeof value)) return undefined;
  return {
    expected: `den Namen einer Datei in content/${KINDS[kind].folder}/ ohne Endung`,
    remedy: 'den Dateinamen so schreiben, wie er im Ordner steht',
  };
}

/** A plain value where a list belongs: how that list is written, with the words of the value where it is plain. */
function notList(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  value: unknown,
): Expectation {
  const [shape] = shapesAt(schema, [...path, 0]);
  const isPlain =
    typeof value === 'number' ||
    (typeof value === 'string' && /^[\p{L}\p{N}][\p{L}\p{N} ,.()/-]*$/u.test(value));
  const example = shape
    ? `je Eintrag eine Zeile „- { ${shape.map((key) => `${key}: …`).join(', ')} }“`
    : `${isPlain ? `[${String(value)}], oder ` : ''}je Eintrag eine Zeile mit „- “ davor`;
  return { expected: 'eine Liste', remedy: `als Liste schreiben: ${example}` };
}

/** How many entries of a list are missing or too many. */
function lengthRemedy(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  value: unknown,
): string {
  if (value === '')
    return 'zwischen den Anführungszeichen einen Text schreiben, oder das Feld streichen';
  if (!Array.isArray(value)) return CORRECT;
  return issue.code === 'too_small'
    ? `noch ${Number(issue.minimum) - value.length} ergänzen`
    : `${value.length - Number(issue.maximum)} streichen`;
}

/** A plain value where fields belong; a union of shapes names all of them. */
function notFields(schema: z.core.$ZodType, path: readonly PropertyKey[]): Expectation {
  const shapes = shapesAt(schema, path).map(
    (keys) => `{ ${keys.map((key) => `${key}: …`).join(', ')} }`,
  );
  return {
    expected: 'eine Gruppe von Feldern',
    remedy: shapes.length > 0 ? `so schreiben: ${shapes.join(' oder ')}` : CORRECT,
  };
}

const germanOf = (message: string): string =>
  /^(?:Invalid|Too|Unrecognized)\b/u.test(message)
    ? 'einen Wert, wie content/README.md ihn beschreibt'
    : message;

const unitOf = (origin: string, count: number | bigint): string =>
  origin === 'array'
    ? ` ${Number(count) === 1 ? 'Eintrag' : 'Einträge'}`
    : origin === 'string'
      ? ' Zeichen'
      : '';

function wrongType(wanted: string, value: unknown, written: string): Expectation {
  const expected = TYPES[wanted] ?? 'einen anderen Wert';
  if (value === undefined) return { expected, remedy: CORRECT };
  if (value === null)
    return {
      expected,
      remedy: `hinter dem Doppelpunkt ${expected} schreiben oder das Feld streichen`,
    };
  if (wanted === 'string') return notText(value, written);
  if (wanted === 'boolean')
    return { expected, remedy: 'true oder false schreiben, ohne Anführungszeichen' };
  if (typeof value === 'number' && !Number.isFinite(value))
    return { expected, remedy: 'eine Zahl aus Ziffern schreiben', found: 'keine endliche Zahl' };
  if (wanted === 'int') return { expected, remedy: 'ohne Punkt und Komma schreiben, z. B. 20000' };
  if (wanted === 'number' && typeof value === 'string') return notNumber(value, expected);
  return { expected, remedy: CORRECT };
}

function notText(value: unknown, written: string): Expectation {
  const expected = 'einen Text';
  if (value instanceof Date)
    return {
      expected,
      remedy: `das Datum ${QUOTE}: '${value.toISOString().slice(0, 10)}'`,
      found: 'ein Datum ohne Anführungszeichen',
    };
  if (typeof value === 'number' || typeof value === 'boolean')
    return { expected, remedy: `${QUOTE}: '${written}'` };
  if (Array.isArray(value)) return { expected, remedy: ONE_VALUE };
  return {
    expected,
    remedy: `den ganzen Text ${QUOTE}; ein Doppelpunkt darin macht ihn sonst zum Feld`,
  };
}

function notOnList(values: readonly string[], value: unknown, written: string): Expectation {
  const list = values.join(', ');
  const expected =
    values.length === 1
      ? `„${list}“`
      : `eines von ${list.length > 400 ? `${list.slice(0, 400)} …` : list}`;
  const text = typeof value === 'string' ? value : '';
  const sign = hiddenSign(text);
  if (sign)
    return {
      expected,
      remedy: `${sign.name} entfernen: den Wert neu tippen`,
      found: `„${text}“ mit ${sign.name}`,
    };
  if (typeof value === 'number' && values.includes(written))
    return { expected, remedy: `${QUOTE}: '${written}'` };
  const parts = text.split(/\s*[;/]\s*/u);
  if (parts.length > 1 && parts.every((part) => values.includes(part)))
    return { expected, remedy: `mit Komma trennen: ${parts.join(', ')}` };
  if (Array.isArray(value)) return { expected, remedy: ONE_VALUE };
  const [similar] = nearest(typeof value === 'number' ? written : text, values);
  return { expected, remedy: similar ? `„${similar}“ schreiben` : 'einen Wert der Liste wählen' };
}
