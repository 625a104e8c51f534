import { z } from 'zod';
import { prose } from './prose.ts';
import { reference } from './reference.ts';
import { source } from './source.ts';

/** What somebody told the study, restated; nobody is named. */
export const voice = z
  .strictObject({
    role: prose(160).describe('Rolle, z. B. `Ehrenamtliche in einer Gruppendiskussion`'),
    organisation: prose(200).optional().describe('Organisation'),
    city: reference('cities', 'Stadt, z. B. `hamburg`').optional(),
    place: prose(80).optional().describe('Ort außerhalb der 20 Städte'),
    text: prose(900).describe('Inhalt der Aussage in eigenen Worten'),
    source: source.describe('Fundstelle im Bericht'),
  })
  .refine(({ city, place }) => city === undefined || place === undefined, {
    path: ['place'],
    message:
      'höchstens eines von beiden: „city“ (eine der 20 Städte) oder „place“ (ein anderer Ort)',
    params: {
      remedy:
        'eines der beiden Felder streichen; ein Stadtteil gehört zu „role“ oder „organisation“',
    },
  });
