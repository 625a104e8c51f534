import { expect, test } from 'vitest';
import { withFieldTables } from './field-tables.ts';

const guide = (name: string) => `Davor\n<!-- Felder: ${name} -->\nalt\n<!-- Ende -->\nDanach`;

test('the table of a kind lists its fields with what they mean', () => {
  expect(withFieldTables(guide('terms'))).toMatch(
    /\| `variants` \|  \| andere Wörter und Schreibweisen/u,
  );
});

test('a field that must be there is marked', () => {
  expect(withFieldTables(guide('terms'))).toMatch(/\| `title` \| ja \|/u);
});

test('fields within fields are listed with their path', () => {
  expect(withFieldTables(guide('terms'))).toContain('| `source.pages` | ja |');
});

test('a closed list names what may be chosen', () => {
  expect(withFieldTables(guide('practices'))).toContain(
    'eines von: `Kasten`, `beschrieben`, `genannt`',
  );
});

test('the text around the table stays', () => {
  const text = withFieldTables(guide('pages'));
  expect(text).toMatch(/^Davor\n/u);
  expect(text).toMatch(/\nDanach$/u);
  expect(text).not.toContain('alt\n');
});

test('running twice changes nothing more', () => {
  const once = withFieldTables(guide('cities'));
  expect(withFieldTables(once)).toBe(once);
});

test('a table of an unknown kind is refused with the known ones', () => {
  expect(() => withFieldTables(guide('orte'))).toThrow(
    /kein Schema „orte“, bekannt sind chapters, cities/u,
  );
});
