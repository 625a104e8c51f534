import { expect, test } from 'vitest';
import { holdsWords } from './filter-words.ts';

test.each([
  ['Abb. 9', true],
  ['abb.9', true],
  ['9', true],
  ['Abb. 1', false],
  ['Abb. 39', false],
  ['3', false],
  ['137', true],
  ['1.000', true],
  ['000', false],
  ['[', false],
  ['„ø-“', false],
])('„%s“ is found as a whole number: %s', (query, found) => {
  expect(holdsWords(query)('Abb.\u00A09a: In Abb. 19 stehen 39 %, n = 137 von 1.000.')).toBe(found);
});

test.each([
  ['', true],
  ['  ', true],
  ['köln stelle', true],
  ['KOLN', true],
  ['strasse', true],
  ['köln hamburg', false],
  ['.*', false],
])('„%s“ is found: %s', (query, found) => {
  expect(holdsWords(query)('Köln: Wer die Stellen in der Straße bezahlt, bleibt offen.')).toBe(
    found,
  );
});
