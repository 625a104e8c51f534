import { expect, test } from 'vitest';
import { slugOf, uniqueSlugs } from './slug.ts';

test.each([
  ['Förderlandschaften für Initiativen', 'foerderlandschaften-fuer-initiativen'],
  ['Straße & Größe', 'strasse-groesse'],
  ['  „Pankow hilft!“ ', 'pankow-hilft'],
  ['Café Ängström', 'cafe-aengstroem'],
  ['ÖPNV', 'oepnv'],
  ['z.\u202FB. 12\u202F%', 'z-b-12'],
])('%s becomes %s', (text, slug) => {
  expect(slugOf(text)).toBe(slug);
});

test('the same text twice gets a number', () => {
  const slug = uniqueSlugs();
  expect([slug('Berlin'), slug('Berlin'), slug('Berlin')]).toEqual([
    'berlin',
    'berlin-2',
    'berlin-3',
  ]);
});

test('a text without letters still gets an address', () => {
  expect(uniqueSlugs()('…')).toBe('abschnitt');
});

test('every page counts for itself', () => {
  uniqueSlugs()('Berlin');
  expect(uniqueSlugs()('Berlin')).toBe('berlin');
});

test('an address within a page begins with a letter', () => {
  expect(uniqueSlugs()('2015 bis 2018')).toBe('abschnitt-2015-bis-2018');
});
