import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Font } from 'opentype.js';

const FACES = { regular: 'lesesaal-regular', bold: 'lesesaal-bold' } as const;
export type Face = keyof typeof FACES;

/** The name of the text font, as files of the edition name it. */
export const FONT_FAMILY = 'Lesesaal';

/** Where the files of the text font lie that are used at build time: from the root of the project, where builds run. */
export const fontFiles = (): string[] => Object.values(FACES).map(pathOf);

const pathOf = (file: string): string => join(process.cwd(), 'src/lib/fonts', `${file}.ttf`);

const loaded = new Map<Face, Font>();

/**
 * Measures a line of text in the text font, in the unit of `size` (the height of the font).
 *
 * textWidth('Köln', 16, 'bold') // => 36.4
 */
export const textWidth = (text: string, size: number, face: Face = 'regular'): number =>
  fontOf(face).getAdvanceWidth(text, size);

function fontOf(face: Face): Font {
  const known = loaded.get(face);
  if (known) return known;
  const { parse } = createRequire(import.meta.url)('opentype.js') as typeof import('opentype.js');
  const { buffer, byteOffset, byteLength } = readFileSync(pathOf(FACES[face]));
  const font = parse(buffer.slice(byteOffset, byteOffset + byteLength));
  loaded.set(face, font);
  return font;
}

/** Breaks a text into lines of at most `width`; a word that is longer than a line stands alone. */
export function wrapText(text: string, width: number, size: number, face?: Face): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/u)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, size, face) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
