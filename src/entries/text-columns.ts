import type { ProseRow } from './outline-text.ts';
import type { Places } from './yaml-places.ts';

/** Finds the column of a piece of a row that stands in the source just so; undefined for code, escapes and the like. */
export function columnInRow(
  { spans }: Pick<ProseRow, 'spans'>,
  index: number,
  length: number,
): number | undefined {
  const span = spans.find(({ at, length: size }) => at <= index && index + length <= at + size);
  return span && span.column + index - span.at;
}

/**
 * Finds the column of a piece of a value of the head. Marks and escapes of YAML change what stands where, so the piece
 * is counted: the third one of the value is the third one of the file, where both have as many.
 */
export function columnInValue(
  { lineOf, scalarAt }: Pick<Places, 'lineOf' | 'scalarAt'>,
  path: readonly PropertyKey[],
  value: string,
  index: number,
  length: number,
): number | undefined {
  const written = scalarAt(path);
  if (!written || written.line !== lineOf(path)) return undefined;
  const quote = /^["']/u.exec(written.raw)?.[0] ?? '';
  const raw = quote ? written.raw.slice(1, -1) : written.raw;
  const piece = value.slice(index, index + length);
  const inRaw = placesOf(raw, piece);
  const inValue = placesOf(value, piece);
  const at = inRaw[inValue.indexOf(index)];
  if (at === undefined || inRaw.length !== inValue.length || raw.includes('\\')) return undefined;
  return written.column + quote.length + at;
}

function placesOf(text: string, piece: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + piece.length))
    places.push(at);
  return places;
}
