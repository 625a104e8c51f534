import { expect, test } from 'vitest';
import { checkContent } from '../../entries/checks/index.ts';
import { formatText } from '../../entries/report/text.ts';
import { readContent } from '../../entries/read.ts';
import { fixtureSite } from '../fixture-site.ts';
import { CHAPTER } from './broken-case.ts';
import { SOUND } from './sound.ts';

test.each(SOUND)('%j is sound', (text) => {
  const site = fixtureSite();
  site.edit(CHAPTER, '### Nachweise', `### Davor\n\nEin Satz.\n\n${text}\n\n### Nachweise`);
  expect(formatText(checkContent(readContent(site.root)))).toBe('0 Fehler in 0 Dateien');
});

test.each([
  ['a figure is shown by its number', '<Abbildung id="abb-15" />', '<Abbildung id="15" />'],
  [
    'a figure is shown by a number with zeros',
    '<Abbildung id="abb-15" />',
    '<Abbildung id="015" />',
  ],
  ['a blank line stands before the head', '---\ntitle: Vernetzung', '\n\n---\ntitle: Vernetzung'],
  ['a head ends in a line of three dots', 'Unterkapitels.\n---', 'Unterkapitels.\n...\n---'],
])('nothing is told when %s', (_, from, to) => {
  const site = fixtureSite();
  site.edit(CHAPTER, from, to);
  expect(formatText(checkContent(readContent(site.root)))).toBe('0 Fehler in 0 Dateien');
});

test('behind blank lines before the head, findings keep their lines', () => {
  const site = fixtureSite();
  site.edit(CHAPTER, '---\ntitle: Vernetzung', '\n\n---\ntitle: Vernetzung');
  site.edit(CHAPTER, 'Anmerkung zur Probe.', 'Anmerkung zur "Probe".');
  site.edit(CHAPTER, "number: '6.2'", 'number: 6.2');
  expect(
    checkContent(readContent(site.root))
      .map(({ line }) => line)
      .sort(),
  ).toEqual([site.lineOf(CHAPTER, 'number:'), site.lineOf(CHAPTER, '"Probe"')].sort());
});
