import { z } from 'zod';
import { typeset } from '../../lib/typeset.ts';
import { entry } from './entry.ts';
import { prose } from './prose.ts';

/** One value of a series; `value` is null where the report gives only words or nothing. */
const figureValue = z.strictObject({
  label: prose(200).describe('Kategorie'),
  value: z.number().nullable().describe('Zahl, oder `null`, wenn keine Zahl überliefert ist'),
  words: prose(120).optional().describe('Angabe in Worten, z. B. `etwa ein Drittel`'),
  origin: z
    .enum(['Grafik', 'Fließtext', 'Tabelle', 'nicht überliefert'])
    .describe('woher die Angabe stammt'),
});

export const series = z.strictObject({
  label: prose(160).describe('was die Reihe misst'),
  unit: z.enum(['Prozent', 'Anzahl']).describe('Einheit der Werte'),
  values: z.array(figureValue).min(1),
});

/** A figure or table of the report as data. */
export const figure = z.strictObject({
  ...entry,
  number: z
    .string()
    .regex(/^(Abb|Tab)\. \d+$/u, 'erwartet "Abb. 3" oder "Tab. 1"')
    .transform(typeset)
    .describe('Nummer, z. B. `Abb. 3`'),
  subject: prose(160).describe('worum es geht, in eigenen Worten'),
  question: prose(400).optional().describe('Frage der Erhebung, sinngemäß'),
  base: z.strictObject({
    n: z.int().positive().nullable().describe('Zahl der Befragten, `null` wenn nicht angegeben'),
    what: prose(200).describe('wer antwortete'),
  }),
  kind: z.enum(['Balken', 'Tabelle', 'Karte']).describe('Darstellung im Bericht'),
  multiple: z.boolean().default(false).describe('`true` bei Mehrfachnennungen'),
  series: z.array(series).default([]),
  completeness: z
    .enum(['vollständig', 'teilweise', 'nicht überliefert'])
    .describe('wie viel überliefert ist'),
  gaps: z.array(prose(400)).default([]).describe('was fehlt, in Worten'),
  notes: z.array(prose(400)).default([]).describe('Hinweise zum Lesen'),
});
