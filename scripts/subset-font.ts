/**
 * Makes the text font from Source Serif 4, cut down to the characters of German texts, under a name of its own because
 * „Source“ is reserved by the font's licence: public/fonts/lesesaal.woff2 with weights 400 to 650 for the pages, without
 * the glyphs of features that no page asks for (small capitals, old figures), and
 * src/lib/fonts/*.ttf with one weight each for what is drawn or set at build time.
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
  '\u00A0\u202F\u2002\u00AD–—‘’‚“”„…•·›‹»«§¶©×↑−€²°',
].join('');

const STATIC = 'src/lib/fonts';
const FACES = [
  { file: 'lesesaal-regular', style: 'normal', weight: 400, name: 'Regular' },
  { file: 'lesesaal-italic', style: 'italic', weight: 400, name: 'Italic' },
  { file: 'lesesaal-bold', style: 'normal', weight: 650, name: 'Bold' },
] as const;

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve('@fontsource-variable/source-serif-4/package.json'));
const source = (style: 'normal' | 'italic') =>
  readFileSync(join(folder, `files/source-serif-4-latin-wght-${style}.woff2`));

await makeVariable();
for (const face of FACES) await makeStatic(face);
for (const place of ['public/fonts', STATIC])
  copyFileSync(join(folder, 'LICENSE'), join(place, 'LICENSE-OFL.txt'));

async function makeVariable(): Promise<void> {
  const sfnt = await subsetFont(source('normal'), CHARACTERS, {
    targetFormat: 'sfnt',
    noLayoutClosure: true,
    variationAxes: { wght: { min: 400, max: 650, default: 400 } },
  });
  const renamed = withoutTable(rename(sfnt, 'Regular'), 'STAT');
  const woff2 = await subsetFont(renamed, CHARACTERS, {
    targetFormat: 'woff2',
    noLayoutClosure: true,
  });
  write('public/fonts/lesesaal.woff2', woff2);
}

async function makeStatic({ file, style, weight, name }: (typeof FACES)[number]): Promise<void> {
  const sfnt = await subsetFont(source(style), CHARACTERS, {
    targetFormat: 'sfnt',
    variationAxes: { wght: weight },
  });
  const ttf = await subsetFont(rename(sfnt, name), CHARACTERS, { targetFormat: 'sfnt' });
  write(join(STATIC, `${file}.ttf`), ttf);
}

function write(path: string, font: Buffer): void {
  writeFileSync(path, font);
  console.log(`${path}: ${font.length} Bytes, ${CHARACTERS.length} Zeichen`);
}

/** Rewrites the `name` table of an SFNT font so that only our name and a style are left (OpenType 1.9, „name“ table). */
function rename(font: Buffer, style: string): Buffer {
  const full = style === 'Regular' ? NAME : `${NAME} ${style}`;
  const records = [
    [1, NAME],
    [2, style],
    [3, `${full} subset`],
    [4, full],
    [6, full.replace(' ', '-')],
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

/** Returns the font without a table, here the one that describes styles by names which `rename` takes away. */
function withoutTable(font: Buffer, tag: string): Buffer {
  const count = font.readUInt16BE(4);
  const entries = Array.from({ length: count }, (_, i) =>
    font.subarray(12 + 16 * i, 28 + 16 * i),
  ).filter((entry) => entry.toString('latin1', 0, 4) !== tag);
  const result = Buffer.from(font);
  result.writeUInt16BE(entries.length, 4);
  Buffer.concat(entries).copy(result, 12);
  return result;
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
