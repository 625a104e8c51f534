import { z } from 'zod';
import { entry } from './entry.ts';
import { funding } from './funding.ts';
import { prose } from './prose.ts';
import { reference } from './reference.ts';
import { CARRIER_IDS, FIELD_IDS, STATES, TARGET_GROUPS } from './closed-lists.ts';
import { since } from './since.ts';
import { searchQuestions } from './search-questions.ts';

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
    city: reference('cities', 'Stadt, z. B. `hamburg`').optional(),
    region: z.enum(STATES).optional().describe('Bundesland statt Stadt, z. B. `Bayern`'),
    fields: z
      .array(z.enum(FIELD_IDS))
      .min(1)
      .max(3)
      .describe('Handlungsfelder, das wichtigste zuerst'),
    models: z
      .array(reference('models', 'Modell'))
      .default([])
      .describe('Modelle der Zusammenarbeit laut Übersicht in 6.2, z. B. `modell-1`'),
    actors: z.array(prose(160)).min(1).describe('Beteiligte Organisationen und Stellen'),
    carrier: prose(90).optional().describe('wer es trägt, in wenigen Wörtern'),
    carriedBy: z
      .array(z.enum(CARRIER_IDS))
      .default([])
      .describe('welcher Art die Träger aus „carrier“ sind, für die Suche nach Beispielen'),
    targetGroups: z.array(z.enum(TARGET_GROUPS)).min(1).describe('für wen'),
    since: since.optional().describe('seit wann, so genau wie der Bericht'),
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
    gap: prose(400).describe('was der Bericht zu diesem Beispiel offen lässt'),
    searchTerms: z
      .array(prose(60))
      .min(5)
      .max(10)
      .describe('fünf bis zehn Alltagswörter, die der Text nicht enthält'),
    searchQuestions,
  })
  .refine(({ city, region }) => (city === undefined) !== (region === undefined), {
    path: ['city'],
    message: 'genau eines von beiden: „city“ oder „region“',
    params: { remedy: 'eines der beiden Felder streichen' },
  })
  .refine(({ carrier, carriedBy }) => (carrier === undefined) === (carriedBy.length === 0), {
    path: ['carriedBy'],
    message: '„carrier“ und „carriedBy“ zusammen, oder keines von beiden',
  });
