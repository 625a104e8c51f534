import { z } from 'zod';

/** Groups of words with like meaning (`content/suche/synonyme.json`): who types a trigger or a term finds all terms. */
export const synonymGroups = z.array(
  z.strictObject({
    terms: z.array(z.string().min(1)).min(1),
    triggers: z.array(z.string().min(1)),
  }),
);
