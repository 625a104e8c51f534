import { describeField } from '../field-tables.ts';
import { fieldsOf, type Field } from '../fields.ts';
import { KINDS, type Kind } from '../kinds.ts';
import { PRACTICE_HEADINGS } from '../schemas/closed-lists.ts';
import { SCHEMAS } from '../schemas/index.ts';
import { UNWRITTEN } from '../unwritten.ts';
import { yaml } from '../yaml-package.ts';

/** What is known of a new entry: values of its fields, as they are typed; a list is parted by commas. */
export type Known = Readonly<Record<string, string>>;

/** Kinds whose texts have fixed headings. */
const HEADINGS: Partial<Record<Kind, readonly string[]>> = { practices: PRACTICE_HEADINGS };

/**
 * Writes the file of a new entry: each field that must be there, with what is known of it or a mark where it is to be
 * written, and the others as comments; above each, what its schema says of it. Kinds with a text get its headings.
 */
export function draft(kind: Kind, known: Known): string {
  const head = fieldsOf(SCHEMAS[kind])
    .flatMap((field) => linesOf(field, known[field.key], '', isWritten(field)))
    .join('\n');
  return KINDS[kind].extension === 'yaml' ? `${head}\n` : `---\n${head}\n---\n\n${bodyOf(kind)}\n`;
}

/** A field that names another entry is offered even where it may be missing: most entries of the kind have it. */
const isWritten = ({ isRequired, names, isList }: Field): boolean =>
  isRequired || (names !== undefined && !isList);

function linesOf(
  field: Field,
  value: string | undefined,
  indent: string,
  isShown: boolean,
): string[] {
  const { key, isRequired, isList, fields } = field;
  const told = [isRequired ? '' : 'freiwillig', describeField(field)].filter(Boolean).join(': ');
  const comment = told ? [`${indent}# ${told}`] : [];
  if (value !== undefined) return [...comment, `${indent}${key}: ${written(field, value)}`];
  if (!isShown) return [...comment, `${indent}# ${key}:${patternOf(field)}`];
  if (fields.length > 0) return [...comment, `${indent}${key}:`, ...innerLines(field, indent)];
  return [...comment, `${indent}${key}: ${isList ? `['${UNWRITTEN}']` : `'${UNWRITTEN}'`}`];
}

/** How a group that may be left out is written, so that nobody must look it up: `funding: [{ text: …, amount: … }]`. */
function patternOf({ fields, isList }: Field): string {
  if (fields.length === 0) return '';
  const group = `{ ${fields.map(({ key }) => `${key}: …`).join(', ')} }`;
  return isList ? ` [${group}]` : ` ${group}`;
}

/** The fields of a group; those of a list stand behind the dash of its first item. */
function innerLines({ fields, isList }: Field, indent: string): string[] {
  const deeper = `${indent}${isList ? '    ' : '  '}`;
  const lines = fields.flatMap((inner) => linesOf(inner, undefined, deeper, inner.isRequired));
  if (!isList) return lines;
  const first = lines.findIndex((line) => !line.trimStart().startsWith('#'));
  return lines.map((line, index) =>
    index === first ? `${indent}  - ${line.slice(deeper.length)}` : line,
  );
}

function written({ isList, isNumber }: Field, value: string): string {
  const scalar = (text: string) =>
    isNumber && /^-?\d+(?:\.\d+)?$/u.test(text)
      ? text
      : yaml().stringify(text, { lineWidth: 0, singleQuote: true }).trimEnd();
  return isList
    ? `[${value
        .split(',')
        .map((item) => scalar(item.trim()))
        .join(', ')}]`
    : scalar(value);
}

const bodyOf = (kind: Kind): string =>
  (HEADINGS[kind]?.map((heading) => `## ${heading}\n\n${UNWRITTEN}`) ?? [UNWRITTEN]).join('\n\n');
