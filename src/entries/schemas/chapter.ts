import { z } from 'zod';
import { entry } from './entry.ts';
import { prose } from './prose.ts';
import { reference } from './reference.ts';

/** A chapter of the report, restated in full. */
export const chapter = z.strictObject({
  ...entry,
  number: z
    .string()
    .regex(/^(\d(\.\d)?|[AB])$/u, "eine Kapitelnummer wie '6.2' oder 'A'")
    .optional()
    .describe('Nummer im Bericht, z. B. `"6.2"`; fehlt bei der Zusammenfassung'),
  parent: reference('chapters', 'Übergeordnetes Kapitel, z. B. `6-modelle`').optional(),
  keyPoints: z
    .array(prose(320))
    .min(3)
    .max(6)
    .describe('drei bis sechs Kernaussagen in je einem Satz'),
});
