import { z } from 'zod';

/** An ISBN of ten or thirteen digits, with hyphens or without; its last digit proves the others. */
export const isbn = z
  .string()
  .trim()
  .superRefine((text, context) => {
    const digits = text.replace(/[-\s]/gu, '').toUpperCase();
    if (isIsbn(digits)) return;
    const isForm = /^(?:97[89])?\d{9}[\dX]$/u.test(digits);
    context.addIssue({
      code: 'custom',
      message: isForm
        ? 'eine ISBN, deren Prüfziffer stimmt'
        : 'eine ISBN aus 13 (oder 10) Ziffern wie 978-3-96289-009-4',
      params: {
        remedy: isForm
          ? 'jede Ziffer vergleichen: eine ist falsch oder zwei sind vertauscht'
          : 'nur die Ziffern mit Bindestrichen schreiben, ohne „ISBN“ davor',
      },
    });
  });

/** Holds digits against their check digit: weights 1 and 3 modulo 10, or 10 to 1 modulo 11 where X is ten. */
function isIsbn(digits: string): boolean {
  const values = Array.from(digits, (digit) => (digit === 'X' ? 10 : Number(digit)));
  const weighed = (weight: (index: number) => number) =>
    values.reduce((sum, value, index) => sum + value * weight(index), 0);
  if (/^97[89]\d{10}$/u.test(digits)) return weighed((index) => (index % 2 ? 3 : 1)) % 10 === 0;
  return /^\d{9}[\dX]$/u.test(digits) && weighed((index) => 10 - index) % 11 === 0;
}
