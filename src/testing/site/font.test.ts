import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readPages } from '../built-site.ts';
import { readableText } from '../html.ts';
import { charactersOf, hasTable, isNamed } from '../woff2.ts';

const dist = inject('dist');
const font = readFileSync(join(dist, 'fonts/lesesaal.woff2'));
const characters = charactersOf(font);

/** Line breaks draw nothing; the narrow space, which Source Serif lacks, is made of the ordinary one by the shaper. */
const NEEDS_NO_GLYPH = new Set(['\n', '\t', '\u202F', '\u00AD']);

test('the font has the letters of German and leaves out those of Greek', () => {
  const has = (text: string) =>
    Array.from(text, (character) => characters.has(character.codePointAt(0) ?? 0));
  expect(has('aZß„“\u00A0')).toEqual([true, true, true, true, true, true]);
  expect(has('αΩ')).toEqual([false, false]);
});

test('the font has every character that a page shows', () => {
  const missing = new Map<string, string>();
  for (const { path, html } of readPages(dist)) {
    const text = readableText(html.replace(/<code>[\s\S]*?<\/code>/gu, ''));
    for (const character of new Set(text)) {
      if (!NEEDS_NO_GLYPH.has(character) && !characters.has(character.codePointAt(0) ?? 0))
        missing.set(character, path);
    }
  }
  expect(
    [...missing].map(
      ([character, path]) => `U+${character.codePointAt(0)?.toString(16)} ${character} (${path})`,
    ),
  ).toEqual([]);
});

test('the font goes by a name of its own, since its licence reserves „Source“', () => {
  expect([isNamed(font, 'Lesesaal'), isNamed(font, 'Source')]).toEqual([true, false]);
});

test('the font describes no styles by names that were taken from it, of which Firefox complains', () => {
  expect([hasTable(font, 'HVAR'), hasTable(font, 'STAT')]).toEqual([true, false]);
});

test('the licence of the font lies beside it', () => {
  expect(readFileSync(join(dist, 'fonts/LICENSE-OFL.txt'), 'utf8')).toContain(
    'SIL OPEN FONT LICENSE',
  );
});
