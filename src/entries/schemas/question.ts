import { z } from 'zod';
import { TOPIC_IDS } from './closed-lists.ts';
import { prose } from './prose.ts';
import { reference } from './reference.ts';
import { source } from './source.ts';

const asked = (longest: number) =>
  prose(longest).refine((text) => text.endsWith('?'), 'eine Frage mit Fragezeichen am Ende');

/** A question that people bring to the study; its answer is the body, in 30 to 80 words. */
export const question = z.strictObject({
  title: asked(140).describe('die Frage, wie jemand sie stellt, mit Fragezeichen'),
  topic: z.enum(TOPIC_IDS).describe('Thema, unter dem sie steht'),
  source: source.describe('Fundstelle im Bericht, auf der die Antwort beruht'),
  practices: z
    .array(reference('practices', 'Praxisbeispiel, z. B. `bremen-stadtteilfonds`'))
    .max(4)
    .default([])
    .describe('Praxisbeispiele, die zur Antwort passen'),
  variants: z
    .array(asked(140))
    .max(16)
    .default([])
    .describe('dieselbe Frage in anderen Worten; nur für die Suche'),
});
