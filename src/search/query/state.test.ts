import { expect, test } from 'vitest';
import { hitAddress, queryOf, readState, writeState } from './state.ts';

test('the address and the state say the same', () => {
  const address = '?q=F%C3%B6rderung&stadt=K%C3%B6ln&feld=Wohnen+und+Unterkunft';
  const state = { query: 'Förderung', choice: { stadt: 'Köln', feld: 'Wohnen und Unterkunft' } };
  expect(readState(new URLSearchParams(address))).toEqual(state);
  expect(writeState(state)).toBe(address);
});

test('a query is cut where nobody would read on, and never holds half a letter', () => {
  expect(queryOf(' Fonds ')).toBe('Fonds');
  expect(queryOf('a'.repeat(1000))).toHaveLength(300);
  expect(queryOf('😀'.repeat(200) + 'x').isWellFormed()).toBe(true);
  expect(queryOf(`x${'😀'.repeat(200)}`).isWellFormed()).toBe(true);
  expect(queryOf('\uD800Fonds').isWellFormed()).toBe(true);
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
