import { expect, test } from 'vitest';
import { isStopWord } from './stop-words.ts';

test('function words of every spelling may be left out, subjects may not', () => {
  expect(['Wie', 'für', 'fuer', 'können', 'gibt'].every(isStopWord)).toBe(true);
  expect(['Geld', 'Fonds', 'helfen'].some(isStopWord)).toBe(false);
});
