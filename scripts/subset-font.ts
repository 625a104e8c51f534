/**
 * Makes public/fonts/lesesaal.woff2: the upright Source Serif 4 variable font, cut down to the characters of German
 * texts and to weights 400 to 700, under a name of its own because „Source“ is reserved by the font's licence.
 *
 *   node scripts/subset-font.ts
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

const NAME = 'Lesesaal';
const CHARACTERS = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)),
  'äöüÄÖÜßẞéèêáàâçñóòôíìîúùûëïåøæœÉÀÇŠšŽžčćğşıİł',
  '\u00A0\u202F\u2002\u00AD–—‘’‚“”„…•·›‹»«§¶©×→↑←−€²³½°†',
].join('');

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve('@fontsource-variable/source-serif-4/package.json'));
const source = readFileSync(join(folder, 'files/source-serif-4-latin-wght-normal.woff2'));
const sfnt = await subsetFont(source, CHARACTERS, {
  targetFormat: 'sfnt',
  variationAxes: { wght: { min: 400, max: 700, default: 400 } },
});
const renamed = rename(sfnt, NAME);
const woff2 = await subsetFont(renamed, CHARACTERS, { targetFormat: 'woff2' });
writeFileSync('public/fonts/lesesaal.woff2', woff2);
copyFileSync(join(folder, 'LICENSE'), 'public/fonts/LICENSE-OFL.txt');
console.log(`public/fonts/lesesaal.woff2: ${woff2.length} Bytes, ${CHARACTERS.length} Zeichen`);

/** Rewrites the `name` table of an SFNT font so that only the given family name is left (OpenType 1.9, „name“ table). */
function rename(font: Buffer, family: string): Buffer {
  const records = [
    [1, family],
    [2, 'Regular'],
    [3, `${family} subset`],
    [4, family],
    [6, family],
    [13, 'SIL Open Font License 1.1'],
    [14, 'https://openfontlicense.org'],
  ] as const;
  const strings = records.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const header = Buffer.alloc(6 + 12 * records.length);
  header.writeUInt16BE(0, 0);
  header.writeUInt16BE(records.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  records.forEach(([id], i) => {
    const length = strings[i]?.length ?? 0;
    [3, 1, 0x409, id, length, offset].forEach((value, k) =>
      header.writeUInt16BE(value, 6 + 12 * i + 2 * k),
    );
    offset += length;
  });
  return replaceTable(font, 'name', Buffer.concat([header, ...strings]));
}

/** Returns the font with one table replaced; checksums are left to the second pass of harfbuzz. */
function replaceTable(font: Buffer, tag: string, table: Buffer): Buffer {
  const count = font.readUInt16BE(4);
  const index = Array.from({ length: count }, (_, i) => 12 + 16 * i).find(
    (at) => font.toString('latin1', at, at + 4) === tag,
  );
  if (index === undefined) throw new Error(`Die Schrift hat keine Tabelle „${tag}“.`);
  const padding = Buffer.alloc((4 - (font.length % 4)) % 4);
  const result = Buffer.concat([font, padding, table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
  result.writeUInt32BE(font.length + padding.length, index + 8);
  result.writeUInt32BE(table.length, index + 12);
  return result;
}
