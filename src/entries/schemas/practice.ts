import { z } from 'zod';
import { entry } from './entry.ts';
import { prose } from './prose.ts';
import { FIELD_IDS, MODELS, TARGET_GROUPS } from './vocabulary.ts';

/** Money or posts behind a practice. */
const funding = z.strictObject({
  text: prose(240).describe('Angabe in Worten, wie sie auf der Seite steht'),
  source: prose(160).optional().describe('Geldgeber'),
  amount: z.number().positive().optional().describe('Betrag in Euro'),
  per: z
    .enum(['Jahr', 'Projekt', 'Unterkunft', 'Monat', 'Stunde'])
    .optional()
    .describe('Bezug des Betrags'),
  limit: z.boolean().optional().describe('`true`, wenn der Betrag eine Obergrenze ist'),
  positions: z.number().positive().optional().describe('Zahl der bezahlten Stellen'),
});

/** A number that shows how far a practice reaches. */
const reach = z.strictObject({
  value: prose(60).describe('Zahl oder Angabe, z. B. `90` oder `rund 300`'),
  what: prose(160).describe('wovon, z. B. `Mitglieder`'),
  asOf: prose(60).optional().describe('Stand, z. B. `2018`'),
});

/** A good practice that the report names, describes or shows in a box. */
export const practice = z
  .strictObject({
    ...entry,
    city: z.string().optional().describe('Dateiname der Stadt, z. B. `hamburg`'),
    region: prose(80).optional().describe('Region statt Stadt, z. B. `Bayern`'),
    fields: z
      .array(z.enum(FIELD_IDS))
      .min(1)
      .max(3)
      .describe('Handlungsfelder, das wichtigste zuerst'),
    models: z
      .array(z.enum(MODELS))
      .default([])
      .describe('Modelle der Zusammenarbeit laut Übersicht in 6.2'),
    actors: z.array(prose(160)).min(1).describe('Beteiligte Organisationen und Stellen'),
    targetGroups: z.array(z.enum(TARGET_GROUPS)).min(1).describe('für wen'),
    since: prose(60).optional().describe('seit wann, so genau wie der Bericht'),
    funding: z.array(funding).default([]).describe('Geld und Stellen'),
    reach: z.array(reach).default([]).describe('Reichweite in Zahlen'),
    evidence: z
      .enum(['Kasten', 'beschrieben', 'genannt'])
      .describe('wie der Bericht das Beispiel behandelt'),
    conditions: z
      .array(prose(320))
      .default([])
      .describe('Bedingungen für die Übertragung, die der Bericht nennt'),
    difficulties: z
      .array(prose(320))
      .default([])
      .describe('Schwierigkeiten, die der Bericht nennt'),
    gap: prose(400).optional().describe('was der Bericht zu diesem Beispiel offen lässt'),
    searchTerms: z
      .array(prose(60))
      .min(5)
      .max(10)
      .describe('fünf bis zehn Alltagswörter, die der Text nicht enthält'),
  })
  .refine(({ city, region }) => (city === undefined) !== (region === undefined), {
    path: ['city'],
    message: 'erwartet genau eines von beiden: city oder region',
  });
