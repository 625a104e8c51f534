import { z } from 'zod';
import { prose } from './prose.ts';

/** An editorial page: about the edition, accessibility, legal notices. */
export const page = z.strictObject({
  title: prose(160).describe('Titel der Seite'),
  summary: prose(320).describe('ein bis zwei Sätze für die Vorschau'),
  language: z.enum(['de', 'en']).default('de').describe('Sprache der Seite'),
});
