import { z } from 'zod';
import type { Kind } from './kinds.ts';
import { referencedKind } from './schemas/reference.ts';

/** A field of an entry as its schema describes it, for people who fill it in. */
export interface Field {
  key: string;
  isRequired: boolean;
  isList: boolean;
  description: string;
  /** What may be chosen; empty where anything may. */
  choices: readonly (string | number)[];
  /** The kind of entry whose name stands here. */
  names: Kind | undefined;
  isNumber: boolean;
  /** Fields within the field. */
  fields: readonly Field[];
}

/** Lists the fields of a schema in the order in which editors write them. */
export const fieldsOf = (schema: z.ZodType): Field[] =>
  fieldsIn(
    z.toJSONSchema(schema, {
      io: 'input',
      unrepresentable: 'any',
      override: ({ zodSchema, jsonSchema }) => {
        const kind = referencedKind(zodSchema);
        if (kind) (jsonSchema as JsonSchema).names = kind;
      },
    }) as JsonSchema,
  );

const fieldsIn = (schema: JsonSchema): Field[] =>
  Object.entries(schema.properties ?? {}).map(([key, field]) => {
    const inner = field.items ?? field;
    return {
      key,
      isRequired: schema.required?.includes(key) ?? false,
      isList: field.type === 'array',
      description: field.description ?? inner.description ?? '',
      choices: inner.enum ?? [],
      names: inner.names,
      isNumber: inner.type === 'integer' || inner.type === 'number',
      fields: fieldsIn(inner),
    };
  });

interface JsonSchema {
  type?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  enum?: (string | number)[];
  names?: Kind;
}
