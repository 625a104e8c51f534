import { expect, test } from 'vitest';
import { GENDER_SIGN } from './gender-sign.ts';

const hasSign = (text: string) => text.search(GENDER_SIGN) >= 0;

test.each([
  'Helfer*innen',
  'Helfer/-innen',
  'Schüler*Innen',
  'Ärzt:in',
  'Kolleg(in)',
  'BürgerInnen',
  'HelferIn',
  'jede:r',
  'der*die',
])('%s has one', (word) => {
  expect(hasSign(word)).toBe(true);
});

test.each(['drin/innen', 'LinkedIn', 'Helferinnen', 'Helfer: innen', '2*3', 'die: er'])(
  '%s has none',
  (word) => {
    expect(hasSign(word)).toBe(false);
  },
);
