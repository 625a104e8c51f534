import type { z } from 'zod';
import type { Kind } from './kinds.ts';
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
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).flatMap(([key, field]) =>
        referencesIn(field, valueAt(data, key), [...path, key]),
      );
    case 'array':
      return Array.isArray(data)
        ? data.flatMap((item, index) => referencesIn(def.element, item, [...path, index]))
        : [];
    case 'optional':
    case 'nullable':
    case 'default':
      return referencesIn(def.innerType, data, path);
    case 'pipe':
      return referencesIn(def.in, data, path);
    default:
      return [];
  }
}

const valueAt = (data: unknown, key: string): unknown =>
  typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[key] : undefined;
