import { brotliDecompressSync } from 'node:zlib';

const HEADER = 48;
/** Numbers of tables (W3C WOFF2, section 4.1); outlines may be stored in another form, then with a length of their own. */
const [CMAP, NAME, GLYF, LOCA, OTHER] = [0, 5, 10, 11, 63];

/** Returns the characters that a WOFF2 font has glyphs for. */
export function charactersOf(font: Buffer): Set<number> {
  return readCmap(tableOf(font, CMAP));
}

/** Tells whether the names that a WOFF2 font gives itself contain a word. */
export function isNamed(font: Buffer, word: string): boolean {
  return tableOf(font, NAME).includes(Buffer.from(word, 'utf16le').swap16());
}

/** Tells whether a WOFF2 font has a table whose tag is none of the numbered ones, such as `STAT`. */
export const hasTable = (font: Buffer, name: string): boolean =>
  directory(font).tables.some((table) => table.name === name);

function tableOf(font: Buffer, wanted: number): Buffer {
  const { tables, end } = directory(font);
  const data = brotliDecompressSync(font.subarray(end, end + font.readUInt32BE(20)));
  const index = tables.findIndex(({ tag }) => tag === wanted);
  const start = tables.slice(0, index).reduce((total, { length }) => total + length, 0);
  return data.subarray(start, start + (tables[index]?.length ?? 0));
}

interface Table {
  tag: number;
  name?: string | undefined;
  length: number;
}

function directory(font: Buffer): { tables: Table[]; end: number } {
  let at = HEADER;
  const base128 = () => {
    for (let value = 0; ;) {
      const byte = font.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  const tables = Array.from({ length: font.readUInt16BE(12) }, () => {
    const flags = font.readUInt8(at++);
    const tag = flags & 63;
    const name = tag === OTHER ? font.toString('latin1', at, at + 4) : undefined;
    if (name !== undefined) at += 4;
    const original = base128();
    const isOutline = tag === GLYF || tag === LOCA;
    const transformed = isOutline ? flags >> 6 !== 3 : flags >> 6 !== 0;
    return { tag, name, length: transformed ? base128() : original };
  });
  return { tables, end: at };
}

/** Reads the subtables of formats 4 and 12 (OpenType, „cmap“), which hold all that browsers use. */
function readCmap(cmap: Buffer): Set<number> {
  const characters = new Set<number>();
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + 8 * i + 4));
    const ranges =
      table.readUInt16BE(0) === 12
        ? groups(table)
        : table.readUInt16BE(0) === 4
          ? segments(table)
          : [];
    for (const [first, last] of ranges)
      for (let code = first; code <= last && code !== 0xffff; code++) characters.add(code);
  }
  return characters;
}

const groups = (table: Buffer) =>
  Array.from(
    { length: table.readUInt32BE(12) },
    (_, i) => [table.readUInt32BE(16 + 12 * i), table.readUInt32BE(20 + 12 * i)] as const,
  );

function segments(table: Buffer) {
  const size = table.readUInt16BE(6);
  return Array.from(
    { length: size / 2 },
    (_, i) => [table.readUInt16BE(16 + size + 2 * i), table.readUInt16BE(14 + 2 * i)] as const,
  );
}
