import { z } from 'zod';
import { KINDS } from './kinds.ts';
import { SCHEMAS } from './schemas/index.ts';
import { referencedKind } from './schemas/reference.ts';
import { operator } from './schemas/operator.ts';

const TABLES: Record<string, z.ZodType> = { ...SCHEMAS, operator };
const BLOCK = /<!-- Felder: (\w+) -->[\s\S]*?<!-- Ende -->/gu;

/** Replaces the marked tables of the editors' guide (`<!-- Felder: practices -->`) by those of the schemas. */
export function withFieldTables(guide: string): string {
  return guide.replace(
    BLOCK,
    (_, name: string) => `<!-- Felder: ${name} -->\n\n${tableOf(name)}\n\n<!-- Ende -->`,
  );
}

function tableOf(name: string): string {
  const schema = TABLES[name];
  if (!schema)
    throw new Error(
      `content/README.md: Es gibt kein Schema „${name}“, bekannt sind ${Object.keys(TABLES).join(', ')}.`,
    );
  const rows = fieldRows(
    z.toJSONSchema(schema, {
      io: 'input',
      unrepresentable: 'any',
      override: addReference,
    }) as JsonSchema,
    '',
  );
  return ['| Feld | Pflicht | Inhalt |', '| --- | --- | --- |', ...rows].join('\n');
}

/** Adds to a field that names another entry where that entry lies. */
function addReference({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodType;
  jsonSchema: { description?: string };
}): void {
  const kind = referencedKind(zodSchema);
  if (!kind) return;
  jsonSchema.description =
    `${jsonSchema.description ?? ''} (Dateiname in \`content/${KINDS[kind].folder}/\`, ohne Endung)`.trim();
}

function fieldRows(schema: JsonSchema, prefix: string): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const inner = field.items ?? field;
    const duty = schema.required?.includes(key) ? 'ja' : '';
    const own = `| \`${prefix}${key}\` | ${duty} | ${describe(field)} |`;
    return inner.properties ? [own, ...fieldRows(inner, `${prefix}${key}.`)] : [own];
  });
}

function describe(field: JsonSchema): string {
  const values = field.enum ?? field.items?.enum;
  const choice =
    values && values.length <= 20
      ? `eines von: ${values.map((value) => `\`${value}\``).join(', ')}`
      : '';
  const list = field.type === 'array' ? 'Liste' : '';
  return [field.description ?? '', list, choice].filter(Boolean).join('; ').replaceAll('|', '\\|');
}

interface JsonSchema {
  type?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  enum?: (string | number)[];
}
