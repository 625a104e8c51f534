import { z } from 'zod';

const word = z.string().trim().min(1).max(80);

/** Groups of words with like meaning (`content/suche/synonyme.json`): who types a trigger or a term finds all terms. */
export const synonymGroups = z.array(
  z
    .strictObject({ terms: z.array(word).min(1), triggers: z.array(word) })
    .refine(({ terms, triggers }) => terms.length + triggers.length > 1, {
      path: ['triggers'],
      message: 'mindestens zwei Wörter in jeder Gruppe, sonst bewirkt sie nichts',
      params: { remedy: 'Wörter ergänzen, oder die Gruppe streichen' },
    }),
);
