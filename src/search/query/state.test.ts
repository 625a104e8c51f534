import { expect, test } from 'vitest';
import { hitAddress, readState, writeState } from './state.ts';

test('the address and the state say the same', () => {
  const address = '?q=F%C3%B6rderung&stadt=K%C3%B6ln&feld=Wohnen+und+Unterkunft';
  const state = { query: 'Förderung', choice: { stadt: 'Köln', feld: 'Wohnen und Unterkunft' } };
  expect(readState(new URLSearchParams(address))).toEqual(state);
  expect(writeState(state)).toBe(address);
});

test('an empty state leaves no question mark', () => {
  expect(writeState(readState(new URLSearchParams('?q=++&art=')))).toBe('');
});

test('a hit leads to its section and names the words to be marked', () => {
  expect(hitAddress('/praxis/x/', ['Fonds', 'Köln'], 'so')).toBe(
    '/praxis/x/?treffer=Fonds+K%C3%B6ln#so',
  );
  expect(hitAddress('/glossar/#y', [])).toBe('/glossar/#y');
});
