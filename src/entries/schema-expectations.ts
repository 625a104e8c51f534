import type { z } from 'zod';
import { hiddenSign } from '../lib/hidden-sign.ts';
import { nearest } from '../lib/nearest.ts';
import { shapesAt } from './schema-walk.ts';

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
};

const CORRECT = 'den Wert berichtigen; siehe content/README.md';
const QUOTE = 'in einfache Anführungszeichen setzen';

/** Explains an issue of a schema in German. */
export function expectation(schema: z.core.$ZodType, issue: Issue, value: unknown): Expectation {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'object'
        ? notFields(schema, issue.path)
        : wrongType(issue.expected, value);
    case 'invalid_value':
      return notOnList(issue.values.map(String), value);
    case 'too_small':
      return {
        expected: `${issue.inclusive ? 'mindestens' : 'mehr als'} ${issue.minimum}${unitOf(issue.origin)}`,
        remedy: CORRECT,
      };
    case 'too_big':
      return {
        expected: `${issue.inclusive ? 'höchstens' : 'weniger als'} ${issue.maximum}${unitOf(issue.origin)}`,
        remedy: CORRECT,
      };
    case 'custom':
      return custom(issue);
    default:
      return { expected: germanOf(issue.message), remedy: CORRECT };
  }
}

/** Rules of our own carry what is expected as message, and what to do as `params.remedy`. */
function custom({ message, params }: z.core.$ZodIssueCustom): Expectation {
  const remedy: unknown = params?.['remedy'];
  return { expected: germanOf(message), remedy: typeof remedy === 'string' ? remedy : CORRECT };
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

const unitOf = (origin: string): string =>
  origin === 'array' ? ' Einträge' : origin === 'string' ? ' Zeichen' : '';

function wrongType(wanted: string, value: unknown): Expectation {
  const expected = TYPES[wanted] ?? 'einen anderen Wert';
  if (value === undefined) return { expected, remedy: CORRECT };
  if (value === null)
    return {
      expected,
      remedy: `hinter dem Doppelpunkt ${expected} schreiben oder das Feld streichen`,
    };
  if (wanted === 'string') return notText(value);
  if (wanted === 'array')
    return { expected, remedy: `als Liste schreiben: je Eintrag eine Zeile mit „- “ davor` };
  if (typeof value === 'number' && !Number.isFinite(value))
    return { expected, remedy: 'eine Zahl aus Ziffern schreiben', found: 'keine endliche Zahl' };
  if (wanted === 'int') return { expected, remedy: 'ohne Punkt und Komma schreiben, z. B. 20000' };
  if (wanted === 'number' && typeof value === 'string') return notNumber(value, expected);
  return { expected, remedy: CORRECT };
}

function notText(value: unknown): Expectation {
  const expected = 'einen Text';
  if (value instanceof Date)
    return {
      expected,
      remedy: `das Datum ${QUOTE}: '${value.toISOString().slice(0, 10)}'`,
      found: 'ein Datum ohne Anführungszeichen',
    };
  if (typeof value === 'number') return { expected, remedy: `${QUOTE}: '${value}'` };
  if (Array.isArray(value))
    return { expected, remedy: 'nur einen Wert schreiben, ohne eckige Klammern und „- “' };
  return {
    expected,
    remedy: `den ganzen Text ${QUOTE}; ein Doppelpunkt darin macht ihn sonst zum Feld`,
  };
}

function notNumber(value: string, expected: string): Expectation {
  const number = value.replace(/[.\s]/gu, '').replace(',', '.');
  return {
    expected,
    remedy: /^-?\d+(?:\.\d+)?$/u.test(number)
      ? `${number} schreiben: ohne Anführungszeichen und Tausenderpunkt, mit Punkt statt Komma`
      : 'nur Ziffern schreiben; Wörter gehören in ein anderes Feld',
  };
}

function notOnList(values: readonly string[], value: unknown): Expectation {
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
  if (typeof value === 'number') return { expected, remedy: `${QUOTE}: '${value}'` };
  const [similar] = nearest(text, values);
  return { expected, remedy: similar ? `„${similar}“ schreiben` : 'einen Wert der Liste wählen' };
}
