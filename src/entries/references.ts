import type { z } from 'zod';
import type { Kind } from './kinds.ts';
import { innerOf, valueAt } from './schema-walk.ts';
import { referencedKind } from './schemas/reference.ts';

/** A place in the data of an entry that names another entry. */
export interface Reference {
  path: PropertyKey[];
  kind: Kind;
  id: string;
}

/** Lists the references in the data of an entry by walking data and schema together. */
export function referencesIn(
  schema: z.core.$ZodType,
  data: unknown,
  path: PropertyKey[] = [],
): Reference[] {
  const kind = referencedKind(schema);
  if (kind) return typeof data === 'string' ? [{ path, kind, id: data }] : [];
  const inner = innerOf(schema);
  if (inner) return referencesIn(inner, data, path);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).flatMap(([key, field]) =>
        referencesIn(field, valueAt(data, [key]), [...path, key]),
      );
    case 'array':
      return Array.isArray(data)
        ? data.flatMap((item, index) => referencesIn(def.element, item, [...path, index]))
        : [];
    default:
      return [];
  }
}
