import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildableSite, type BuildableSite } from '../astro-build.ts';
import { CHAPTER } from '../broken/broken-case.ts';
import { SOUND } from '../broken/sound.ts';

const PAGE = 'dist/kapitel/6-2-vernetzung-kooperation-koordination/index.html';

let site: BuildableSite;
let output: string;

beforeAll(async () => {
  site = buildableSite();
  const text = SOUND.join('\n\nEin Absatz dazwischen.\n\n');
  site.edit(CHAPTER, '### Nachweise', `### Davor\n\nEin Satz.\n\n${text}\n\n### Nachweise`);
  site.edit(CHAPTER, '<Abbildung id="abb-15" />', '<Abbildung id="15" />');
  site.edit(CHAPTER, '---\ntitle: Vernetzung', '\n\n---\ntitle: Vernetzung');
  ({ output } = await site.build());
});
afterAll(() => {
  site.dispose();
});

test('whatever the checks leave alone, the build makes a page of', () => {
  expect(output).toContain('Complete!');
});

test.each([
  [
    'a bare address ends before a German quotation mark',
    '<a href="https://www.koeln.de">www.koeln.de</a>“',
  ],
  ['less than a number is text', 'Je Kopf &lt;10'],
  ['bold ends behind a sign', '<strong>„Wort“:</strong>Text'],
  ['a figure is found by its number', 'id="abb-15"'],
  ['the empty corner of a table is an ordinary cell', '<td></td><th scope="col">2015</th>'],
  ['headings of the same words have addresses of their own', 'id="zahlen-2-2"'],
  ['a heading that is called like a part of the page has another address', 'id="abschnitt-inhalt"'],
])('%s', (_, html) => {
  expect(site.read(PAGE)).toContain(html);
});
