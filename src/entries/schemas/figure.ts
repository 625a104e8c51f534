import { z } from 'zod';
import { typeset } from '../../lib/typeset.ts';
import { entry } from './entry.ts';
import { completenessFaults, totalFaults } from './figure-faults.ts';
import { groupFaults } from './figure-groups.ts';
import { repeatedLabels, series } from './figure-series.ts';
import { prose } from './prose.ts';
import { searchQuestions } from './search-questions.ts';

const data = {
  ...entry,
  number: z
    .string()
    .regex(/^(?:Abb|Tab)\. [1-9]\d*$/u, 'eine Nummer wie „Abb. 3“ oder „Tab. 1“')
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
  searchQuestions,
};

/** A figure or table of the report as data; complete means that nothing is missing, and else the gaps are named. */
export const figure = z.strictObject(data).superRefine((figureData, context) => {
  for (const fault of [
    ...completenessFaults(figureData),
    ...repeatedLabels(figureData.series, ['series'], 'Reihe'),
    ...totalFaults(figureData),
  ])
    context.addIssue({ code: 'custom', ...fault });
  for (const { index, key, message, remedy } of groupFaults(figureData.series))
    context.addIssue({ code: 'custom', path: ['series', index, key], message, params: { remedy } });
});

/** A figure as the pages get it. */
export type FigureData = z.output<typeof figure>;
