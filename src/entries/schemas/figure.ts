import { z } from 'zod';
import { typeset } from '../../lib/typeset.ts';
import { entry } from './entry.ts';
import { groupFaults } from './figure-groups.ts';
import { series } from './figure-series.ts';
import type { FigureValue } from './figure-value.ts';
import { prose } from './prose.ts';

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
};

/** A figure or table of the report as data; complete means that nothing is missing, and else the gaps are named. */
export const figure = z.strictObject(data).superRefine((figureData, context) => {
  const fault = completenessFault(figureData);
  if (fault) context.addIssue({ code: 'custom', path: ['completeness'], ...fault });
  for (const { index, key, message, remedy } of groupFaults(figureData.series))
    context.addIssue({ code: 'custom', path: ['series', index, key], message, params: { remedy } });
});

/** A figure as the pages get it. */
export type FigureData = z.output<typeof figure>;

interface Completeness {
  completeness: string;
  gaps: readonly string[];
  series: readonly { values: readonly FigureValue[] }[];
}

function completenessFault({ completeness, gaps, series: all }: Completeness) {
  const isWhole =
    all.length > 0 && all.every(({ values }) => values.every(({ value }) => value !== null));
  if (completeness === 'vollständig' && (gaps.length > 0 || !isWhole))
    return {
      message: '„vollständig“ nur, wenn jeder Wert da ist und keine Lücke („gaps“) genannt wird',
      params: { remedy: '„teilweise“ schreiben, oder die Werte ergänzen und „gaps“ streichen' },
    };
  if (completeness !== 'vollständig' && gaps.length === 0)
    return {
      message: `bei „${completeness}“ mindestens eine Lücke in „gaps“`,
      params: { remedy: 'unter „gaps“ in Worten sagen, was fehlt' },
    };
  return undefined;
}
