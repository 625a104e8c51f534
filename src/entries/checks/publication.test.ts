import { expect, test } from 'vitest';
import { readContent } from '../read.ts';
import { fixtureSite } from '../../testing/fixture-site.ts';
import { checkPublication } from './publication.ts';

const REQUIRED = [
  'name',
  'street',
  'city',
  'email',
  'represented',
  'privacyContact',
  'logs',
  'supervisory',
];
const valueOf = (field: string) => (field === 'email' ? 'stelle@verein.de' : 'Angabe');
const filled = REQUIRED.map((field) => `${field}: ${valueOf(field)}\n`).join('');

test('an edition with all data and an address may be published', () => {
  const site = fixtureSite();
  site.write('content/betreiber.yaml', filled);
  expect(checkPublication(readContent(site.root), 'https://example.org/')).toEqual([]);
});

test.each(REQUIRED)('an edition without %s may not', (field) => {
  const site = fixtureSite();
  site.write(
    'content/betreiber.yaml',
    filled.replace(`${field}: ${valueOf(field)}`, `${field}: ''`),
  );
  expect(
    checkPublication(readContent(site.root), 'https://example.org/').map(({ found }) => found),
  ).toEqual([`„${field}“ ist leer`]);
});

test('an edition without an address may not', () => {
  const site = fixtureSite();
  site.write('content/betreiber.yaml', filled);
  expect(checkPublication(readContent(site.root), undefined).map(({ code }) => code)).toEqual([
    'adresse-fehlt',
  ]);
});

test('data that are not there or cannot be read are told once', () => {
  const site = fixtureSite();
  const told = () =>
    checkPublication(readContent(site.root), 'https://example.org/').map(({ code }) => code);
  site.write('content/betreiber.yaml', 'name: "offen');
  expect(told()).toEqual(['yaml']);
  site.remove('content/betreiber.yaml');
  expect(told()).toEqual(['liste-fehlt']);
});
