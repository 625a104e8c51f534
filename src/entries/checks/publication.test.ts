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
const filled = REQUIRED.map((field) => `${field}: Angabe\n`).join('');

test('an edition with all data and an address may be published', () => {
  const site = fixtureSite();
  site.write('content/betreiber.yaml', filled);
  expect(checkPublication(readContent(site.root), 'https://example.org/')).toEqual([]);
});

test.each(REQUIRED)('an edition without %s may not', (field) => {
  const site = fixtureSite();
  site.write('content/betreiber.yaml', filled.replace(`${field}: Angabe`, `${field}: ''`));
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

test('data that cannot be read are told once', () => {
  const site = fixtureSite();
  site.remove('content/betreiber.yaml');
  expect(checkPublication(readContent(site.root), 'https://example.org/')[0]).toMatchObject({
    code: 'liste-fehlt',
    found: 'keine Datei',
  });
});
