import type { z } from 'zod';
import type { Finding } from '../finding.ts';
import { SCHEMAS } from '../schemas/index.ts';
import type { SourceFile } from '../read.ts';

type Issue = z.core.$ZodIssue;

/** Holds every entry's data against its schema: unknown keys, missing fields, wrong values. */
export function checkSchemas(files: readonly SourceFile[]): Finding[] {
  return files
    .filter(({ readable }) => readable)
    .flatMap((file) => {
      const result = SCHEMAS[file.kind].safeParse(file.data);
      return result.success ? [] : result.error.issues.flatMap((issue) => toFindings(file, issue));
    });
}

function toFindings(file: SourceFile, issue: Issue): Finding[] {
  const allowed = Object.keys((SCHEMAS[file.kind] as { shape?: object }).shape ?? {}).join(', ');
  if (issue.code !== 'unrecognized_keys') return [invalidField(file, issue)];
  return issue.keys.map((key) => ({
    code: 'unbekanntes-feld',
    file: file.path,
    line: file.lineOf([...issue.path, key]),
    found: `das Feld „${key}“`,
    expected:
      issue.path.length === 0
        ? `eines von ${allowed}`
        : `nur die Felder, die content/README.md unter „${issue.path.join('.')}“ nennt`,
    remedy: 'Schreibweise prüfen oder das Feld streichen',
  }));
}

function invalidField(file: SourceFile, issue: Issue): Finding {
  const value = issue.path.reduce<unknown>(
    (data, key) => (data as Record<PropertyKey, unknown> | undefined)?.[key],
    file.data,
  );
  const field = issue.path.join('.') || 'Kopf';
  return {
    code: value === undefined ? 'feld-fehlt' : 'feld-ungueltig',
    file: file.path,
    line: file.lineOf(issue.path),
    found:
      value === undefined
        ? `kein Feld „${field}“`
        : `„${field}“: ${shorten(JSON.stringify(value))}`,
    expected: expectationOf(issue),
    remedy:
      value === undefined
        ? `„${field}:“ im Kopf ergänzen`
        : `Wert von „${field}“ berichtigen; siehe content/README.md`,
  };
}

function expectationOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `eines von ${shorten(issue.values.map(String).join(', '), 400)}`;
    case 'too_small':
      return `mindestens ${issue.minimum}${issue.origin === 'array' ? ' Einträge' : issue.origin === 'string' ? ' Zeichen' : ''}`;
    case 'too_big':
      return `höchstens ${issue.maximum}${issue.origin === 'array' ? ' Einträge' : issue.origin === 'string' ? ' Zeichen' : ''}`;
    default:
      return issue.message;
  }
}

const TYPES: Record<string, string> = {
  string: 'einen Text',
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  boolean: 'true oder false',
  array: 'eine Liste',
  object: 'eine Gruppe von Feldern',
};

const shorten = (text: string, length = 120) =>
  text.length > length ? `${text.slice(0, length)} …` : text;
