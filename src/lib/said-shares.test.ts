import { expect, test } from 'vitest';
import { saysSameShare, sharesIn, standsFor } from './said-shares.ts';

test.each([
  ['Gut 80 Prozent zählen dazu', ['Gut 80 Prozent']],
  ['mit 39 und 36 Prozent fast gleich', ['39 Prozent', '36 Prozent']],
  ['nur sechs und zehn Prozent', ['sechs Prozent', 'zehn Prozent']],
  ['12,5\u202F% und (4\u202F%)', ['12,5 Prozent', '4 Prozent']],
  ['bei etwas mehr als der Hälfte', ['etwas mehr als der Hälfte']],
  ['ein Drittel „sehr“, ein weiteres Drittel „eher“', ['ein Drittel', 'ein weiteres Drittel']],
  ['jede vierte, drei von zehn', ['jede vierte', 'drei von zehn']],
  ['drei Prozentpunkte in vier Stadtvierteln', []],
  ['von den Vereinen 36 und von den Gruppen 17 Prozent', ['17 Prozent']],
])('„%s“ says %j', (text, phrases) => {
  expect(sharesIn(text).map(({ phrase }) => phrase)).toEqual(phrases);
});

test('words are the same share with another article or ending, but not with another rounding', () => {
  expect(saysSameShare('etwas mehr als der Hälfte', 'etwas mehr als die Hälfte')).toBe(true);
  expect(saysSameShare('etwa einem Viertel', 'etwa ein Viertel der Initiativen')).toBe(true);
  expect(saysSameShare('ein Viertel', 'etwa ein Viertel der Initiativen')).toBe(false);
  expect(saysSameShare('ein Drittel', 'ein Viertel')).toBe(false);
  expect(saysSameShare('die meisten', 'die meisten')).toBe(false);
});

test('a value that the report gives in words is said by the same share only', () => {
  expect(standsFor('vier von zehn', { value: null, words: 'vier von zehn Initiativen' })).toBe(
    true,
  );
  expect(standsFor('vier von zehn', { value: null })).toBe(false);
  expect(standsFor('gut ein Viertel', { value: 26 })).toBe(true);
});
