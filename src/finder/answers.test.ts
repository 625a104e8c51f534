import { expect, test } from 'vitest';
import { unknownAnswers } from './answers.ts';

const LISTS = { groesse: [['gross', 'Großstadt']], feld: [['wohnen', 'Wohnen']] } as const;

test('answers that are none are listed, be they one of several', () => {
  expect(unknownAnswers('?feld=wohnen&feld=foo&geld=viel&groesse=gross&q=x', LISTS)).toEqual([
    'foo',
    'viel',
  ]);
  expect(unknownAnswers('?feld=wohnen&geld=mit-geld&groesse=', LISTS)).toEqual([]);
});
