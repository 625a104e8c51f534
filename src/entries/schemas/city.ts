import { z } from 'zod';
import { entry } from './entry.ts';
import { prose } from './prose.ts';
import { reference } from './reference.ts';
import { CITY_SIZES, STATES } from './closed-lists.ts';
import { questionsBySection } from './search-questions.ts';

/** Talks that the study held in a city, as annex A lists them. */
const interviews = z.strictObject({
  kind: z
    .enum(['Interview', 'Telefoninterview', 'Gruppendiskussion'])
    .describe('Form des Gesprächs'),
  side: z.enum(['Kommune', 'Zivilgesellschaft', 'beide']).describe('wer befragt wurde'),
  count: z.int().min(1).describe('Zahl der Gespräche'),
  period: prose(80).describe('Datum oder Zeitraum laut Anhang A'),
});

const isInGermany = (lat: number, lon: number): boolean =>
  lat >= 47 && lat <= 56 && lon >= 5 && lon <= 16;

/** A city of the sample. */
export const city = z.strictObject({
  ...entry,
  state: z.enum(STATES).describe('Bundesland'),
  size: z.enum(CITY_SIZES).describe('Größenklasse'),
  study: z.enum(['Vertiefung', 'Erhebung']).describe('Tiefe der Untersuchung'),
  location: z
    .strictObject({
      lat: z.number().describe('geographische Breite, Norden'),
      lon: z.number().describe('geographische Länge, Osten'),
    })
    .superRefine(({ lat, lon }, context) => {
      if (isInGermany(lat, lon)) return;
      const remedy = isInGermany(lon, lat)
        ? 'lat und lon vertauschen'
        : 'die Werte mit einer Karte vergleichen';
      context.addIssue({
        code: 'custom',
        message: 'einen Ort in Deutschland: lat von 47 bis 56, lon von 5 bis 16',
        params: { remedy },
      });
    })
    .describe('Lage in Grad, zwei Nachkommastellen'),
  initiativesCalled: z
    .array(prose(80))
    .default([])
    .describe('wie Initiativen dort laut Bericht heißen'),
  coordination: z.array(prose(240)).default([]).describe('wer laut Bericht koordiniert'),
  models: z
    .array(reference('models', 'Modell'))
    .default([])
    .describe('Modelle der Zusammenarbeit laut Übersicht in 6.2, z. B. `modell-1`'),
  strengths: z.array(prose(320)).default([]).describe('Stärken, die der Bericht nennt'),
  tensions: z
    .array(prose(320))
    .default([])
    .describe('Spannungen und Schwierigkeiten, die der Bericht nennt'),
  interviews: z
    .array(interviews)
    .default([])
    .describe('Gespräche der Studie laut Anhang A, ohne Namen'),
  gap: prose(400).describe('was der Bericht zu dieser Stadt offen lässt'),
  searchQuestions: questionsBySection,
});
