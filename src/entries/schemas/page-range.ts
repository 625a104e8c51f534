import { z } from 'zod';

const PAGE = String.raw`(?:[A-Z]?\d+|[ivxlcdm]+)`;
const RANGES = new RegExp(`^${PAGE}(?:–${PAGE}| ff?\\.)?(?:, ${PAGE}(?:–${PAGE})?)*$`, 'u');

/** The pages of a work within another: numbers and ranges that do not run backwards. */
export const pageRange = z
  .string()
  .trim()
  .max(40)
  .superRefine((text, context) => {
    const isForm = RANGES.test(text);
    const backwards = [...text.matchAll(/(\d+)–(\d+)/gu)].find(
      ([, from, to]) => Number(from) > Number(to),
    );
    if (isForm && !backwards) return;
    context.addIssue({
      code: 'custom',
      message: isForm ? 'eine erste Seite vor der letzten' : 'Seiten wie 16–24 oder 16, 18–20',
      params: {
        remedy: isForm
          ? `die Seitenzahlen ${backwards?.[0] ?? ''} vergleichen, beide ganz schreiben`
          : 'nur Zahlen schreiben, ohne „S.“, mit Halbgeviertstrich – und ohne Leerzeichen darum',
      },
    });
  });
