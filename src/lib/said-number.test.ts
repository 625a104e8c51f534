import { expect, test } from 'vitest';
import { canSay } from './said-number.ts';

test.each([
  ['36 Prozent', 36],
  ['36\u202F%', 36],
  ['sieben', 7],
  ['12,5 Prozent', 12.5],
  ['gut ein Drittel', 36],
  ['ein Drittel', 33],
  ['zwei Drittel', 67],
  ['knapp die Hälfte', 48],
  ['mehr als die Hälfte', 54],
  ['etwas mehr als 80 Prozent', 82],
  ['rund 40 Prozent', 39],
  ['jede vierte Initiative', 25],
  ['drei Viertel', 76],
  ['etwas mehr als die Hälfte', 56],
  ['vier von fünf', 81],
])('„%s“ can stand for %d', (phrase, value) => {
  expect(canSay(phrase, value, 'Prozent')).toBe(true);
});

test.each([
  ['35 Prozent', 36],
  ['gut ein Drittel', 31],
  ['knapp die Hälfte', 52],
  ['zwei Drittel', 33],
  ['drei Viertel', 25],
  ['die meisten', 60],
  ['mehr als 80 Prozent', 79],
  ['vier von fünf', 5],
  ['gut 50 Prozent', 56],
])('„%s“ cannot stand for %d', (phrase, value) => {
  expect(canSay(phrase, value, 'Prozent')).toBe(false);
});

test('a fraction says nothing of a count', () => {
  expect(canSay('die Hälfte', 50, 'Anzahl')).toBe(false);
  expect(canSay('45 Initiativen', 45, 'Anzahl')).toBe(true);
});
