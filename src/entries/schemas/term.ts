import { z } from 'zod';
import { entry } from './entry.ts';
import { prose } from './prose.ts';
import { searchQuestions } from './search-questions.ts';

/** A term of the glossary. */
export const term = z.strictObject({
  ...entry,
  variants: z
    .array(prose(80))
    .default([])
    .describe('andere Wörter und Schreibweisen, auch für die Suche'),
  searchQuestions,
});
