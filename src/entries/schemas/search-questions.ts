import { z } from 'zod';
import { prose } from './prose.ts';

const questions = z.array(prose(140)).max(40);
const USE = 'nur für die Suche, nirgends gezeigt: 12 bis 30 Fragen in den Worten der Leute';

/** Questions that an entry answers, as people ask them. */
export const searchQuestions = questions
  .optional()
  .describe(`${USE}, die dieser Eintrag beantwortet`);

/** The same for entries with sections: by the id of the heading, or `anfang` for what stands before the first. */
export const questionsBySection = z
  .record(z.string(), questions)
  .optional()
  .describe(
    `${USE}, je Abschnitt unter der Adresse seiner Überschrift (\`anfang\`: vor der ersten)`,
  );
