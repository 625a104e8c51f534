import { z } from 'zod';
import { entry } from './entry.ts';
import { prose } from './prose.ts';
import { reference } from './reference.ts';
import { questionsBySection } from './search-questions.ts';

const finding = z.strictObject({
  theme: prose(40).describe('Thema in einem Wort oder zweien'),
  text: prose(200).describe('das Ergebnis in einem Satz'),
  section: prose(80).describe('Überschrift des Abschnitts, wörtlich'),
});

/** A chapter of the report, restated in full. */
export const chapter = z.strictObject({
  ...entry,
  number: z
    .string()
    .regex(/^(\d(\.\d)?|[AB])$/u, "eine Kapitelnummer wie '6.2' oder 'A'")
    .optional()
    .describe('Nummer im Bericht, z. B. `"6.2"`; fehlt bei der Zusammenfassung'),
  shortTitle: prose(40)
    .optional()
    .describe('kurzer Titel für das Verzeichnis der Kapitel, ohne Nummer'),
  parent: reference('chapters', 'Übergeordnetes Kapitel, z. B. `6-modelle`').optional(),
  findings: z
    .array(finding)
    .max(10)
    .default([])
    .describe('Ergebnisse für die Startseite; nur in der Zusammenfassung'),
  keyPoints: z
    .array(prose(320))
    .min(3)
    .max(6)
    .describe('drei bis sechs Kernaussagen in je einem Satz'),
  searchQuestions: questionsBySection,
});
