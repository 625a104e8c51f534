import { z } from 'zod';
import { entry } from './entry.ts';
import { prose } from './prose.ts';
import { reference } from './reference.ts';
import { searchQuestions } from './search-questions.ts';

const modelExample = z.strictObject({
  city: reference('cities', 'Stadt'),
  name: prose(160).describe('Name des Beispiels'),
  practice: reference('practices', 'Praxisbeispiel, wenn es eines gibt').optional(),
});

/** One of the five models of cooperation between town and initiatives. */
export const model = z.strictObject({
  ...entry,
  number: z.int().min(1).max(5).describe('Nummer dieser Ausgabe; der Bericht zählt nicht'),
  examples: z.array(modelExample).min(1).describe('alle Beispiele, die der Bericht nennt'),
  searchQuestions,
});
