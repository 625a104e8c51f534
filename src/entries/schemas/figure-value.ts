import { z } from 'zod';
import { prose } from './prose.ts';

/** One value of a series: a number, else words of the report, else that it is lost. */
export type FigureValue =
  | { label: string; value: number; words?: undefined; origin: Origin }
  | { label: string; value: null; words: string; origin: Origin }
  | { label: string; value: null; words?: undefined; origin: 'nicht überliefert' };

type Origin = 'Grafik' | 'Fließtext' | 'Tabelle';

/** The origin of what the report gives neither as number nor in words. */
export const LOST = 'nicht überliefert';

export const isLost = ({ origin }: FigureValue): boolean => origin === LOST;

/** The shape of a value in a file; `value` is null where the report gives only words or nothing. */
export const figureValue = z
  .strictObject({
    label: prose(200).describe('Kategorie'),
    value: z.number().nullable().describe('Zahl, oder `null`, wenn keine Zahl überliefert ist'),
    words: prose(120)
      .optional()
      .describe('Angabe in Worten, wo es keine Zahl gibt, z. B. `etwa ein Drittel`'),
    origin: z.enum(['Grafik', 'Fließtext', 'Tabelle', LOST]).describe('woher die Angabe stammt'),
  })
  .superRefine(({ value, words, origin }, context) => {
    const isKnown = value !== null || words !== undefined;
    if (value !== null && words !== undefined) context.addIssue(WORDS_LOST);
    else if (isKnown === (origin === LOST)) context.addIssue(wrongOrigin(isKnown));
  })
  .transform((value) => value as FigureValue);

const WORDS_LOST = {
  code: 'custom' as const,
  path: ['words'],
  message:
    'entweder eine Zahl („value“) oder Worte („words“); neben einer Zahl erscheinen sie nicht',
  params: { remedy: '„words“ streichen, oder „value: null“ schreiben' },
};

const wrongOrigin = (isKnown: boolean) => ({
  code: 'custom' as const,
  path: ['origin'],
  message: isKnown
    ? 'die Herkunft der Angabe: Grafik, Fließtext oder Tabelle'
    : `„${LOST}“, wo es weder Zahl noch Worte gibt`,
  params: {
    remedy: isKnown
      ? 'die Herkunft nennen, oder Zahl und Worte streichen'
      : `„origin: ${LOST}“ schreiben, oder unter „words“ sagen, was der Bericht sagt`,
  },
});
