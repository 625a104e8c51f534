import { z } from 'zod';
import type { Kind } from '../kinds.ts';

const REFERENCES = z.registry<{ kind: Kind }>();

/** A field that names another entry by its id. Checks, back-links and the editors' guide find it in the schema. */
export const reference = (kind: Kind, description: string) =>
  z.string().describe(description).register(REFERENCES, { kind });

/** Returns the kind of entry that a field names, undefined when it names none. */
export const referencedKind = (schema: z.core.$ZodType): Kind | undefined =>
  REFERENCES.get(schema)?.kind;
