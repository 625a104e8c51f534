import type { z } from 'zod';
import { folderOf } from './content-layout.ts';
import { fieldsOf, type Field } from './fields.ts';
import { SCHEMAS } from './schemas/index.ts';
import { operator } from './schemas/operator.ts';

const TABLES: Record<string, z.ZodType> = { ...SCHEMAS, operator };
const BLOCK = /<!-- Felder: (\w+) -->[\s\S]*?<!-- Ende -->/gu;
/** A longer choice is left to the check, which names what is near. */
const MOST_CHOICES = 20;

/** Replaces the marked tables of the editors' guide (`<!-- Felder: practices -->`) by those of the schemas. */
export function withFieldTables(guide: string): string {
  return guide.replace(
    BLOCK,
    (_, name: string) => `<!-- Felder: ${name} -->\n\n${tableOf(name)}\n\n<!-- Ende -->`,
  );
}

/** Says in words what a field holds: its description, where a name comes from, whether it is a list, what may be chosen. */
export function describeField({ description, names, isList, choices }: Field): string {
  const place = names ? `(Dateiname in \`${folderOf(names)}/\`, ohne Endung)` : '';
  const choice =
    choices.length > 0 && choices.length <= MOST_CHOICES
      ? `eines von: ${choices.map((value) => `\`${value}\``).join(', ')}`
      : '';
  return [[description, place].filter(Boolean).join(' '), isList ? 'Liste' : '', choice]
    .filter(Boolean)
    .join('; ');
}

function tableOf(name: string): string {
  const schema = TABLES[name];
  if (!schema)
    throw new Error(
      `content/README.md: Es gibt kein Schema „${name}“, bekannt sind ${Object.keys(TABLES).join(', ')}.`,
    );
  return ['| Feld | Pflicht | Inhalt |', '| --- | --- | --- |', ...rowsOf(fieldsOf(schema))].join(
    '\n',
  );
}

const rowsOf = (fields: readonly Field[], prefix = ''): string[] =>
  fields.flatMap((field) => [
    `| \`${prefix}${field.key}\` | ${field.isRequired ? 'ja' : ''} | ${describeField(field).replaceAll('|', '\\|')} |`,
    ...rowsOf(field.fields, `${prefix}${field.key}.`),
  ]);
