import type { z } from 'zod';

/** Returns the value at a path of plain data, undefined where there is none. */
export const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );

/** Lists the names of the fields that a schema knows at a path. */
export function fieldsAt(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  data?: unknown,
): string[] {
  const shapes = shapesAt(schema, path);
  const present = Object.keys(valueAt(data, path) ?? {});
  const fit = (keys: string[]) => keys.filter((key) => present.includes(key)).length;
  const [best = []] = shapes.sort((a, b) => fit(b) - fit(a));
  return best;
}

/** Lists the names of the fields of each shape that may stand at a path. */
export const shapesAt = (schema: z.core.$ZodType, path: readonly PropertyKey[]): string[][] =>
  schemasAt(schema, path).flatMap(objectsIn);

/** Finds the schemas at a path; a union has several. */
export function schemasAt(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
): z.core.$ZodType[] {
  const [key, ...rest] = path;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'union') return def.options.flatMap((option) => schemasAt(option, path));
  const inner = innerOf(schema);
  if (inner) return schemasAt(inner, path);
  if (key === undefined) return [schema];
  if (def.type === 'array') return schemasAt(def.element, rest);
  if (def.type === 'record') return schemasAt(def.valueType, rest);
  const field = def.type === 'object' ? def.shape[String(key)] : undefined;
  return field ? schemasAt(field, rest) : [];
}

/** Returns the schema inside of one that only adds something (optional, default, transform), undefined where there is none. */
export function innerOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
      return def.innerType;
    case 'pipe':
      return def.in;
    default:
      return undefined;
  }
}

function objectsIn(schema: z.core.$ZodType): string[][] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'object' ? [Object.keys(def.shape)] : [];
}
