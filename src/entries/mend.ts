import type { Edit, Finding, Mend } from './finding.ts';
import type { Place } from './place.ts';

/**
 * Applies edits to a text. An edit whose words do not stand at its place is left out, and so is one that overlaps
 * another; rows end with \n, so that \r is a sign like others.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const rows = text.split('\n');
  for (const [line, inLine] of Map.groupBy(edits, (edit) => edit.line)) {
    const row = rows[line - 1];
    if (row !== undefined) rows[line - 1] = editRow(row, inLine);
  }
  return rows.join('\n');
}

/** Works from the end of a row to its start, so that columns hold. */
function editRow(row: string, edits: readonly Edit[]): string {
  let free = row.length;
  let mended = row;
  for (const { column, from, to } of [...edits].sort((a, b) => b.column - a.column)) {
    const at = column - 1;
    if (at + from.length > free || !row.startsWith(from, at)) continue;
    mended = mended.slice(0, at) + to + mended.slice(at + from.length);
    free = at;
  }
  return mended;
}

/** Proposes to write something else in a line, from a column on; an editor decides. */
export function proposal(
  text: string,
  { line = 0, column = 1 }: Omit<Place, 'file'>,
  from: string,
  to: string | undefined,
): Mend | undefined {
  const at = text.split('\n')[line - 1]?.indexOf(from, column - 1) ?? -1;
  if (at < 0 || to === undefined) return undefined;
  return { edits: [{ line, column: at + 1, from, to }], isCertain: false };
}

/** Adds to each finding its line as it should be, where edits are known that change what is to be seen of it. */
export function withMendedLines(
  findings: readonly Finding[],
  textOf: (file: string) => string | undefined,
): Finding[] {
  return findings.map((finding) => {
    const { file, line, mend } = finding;
    const row = line && mend ? textOf(file)?.split('\n')[line - 1] : undefined;
    if (row === undefined || !line || !mend) return finding;
    const inLine = mend.edits.filter((edit) => edit.line === line);
    const mended = editRow(row, inLine).trimEnd();
    return mended === row.trimEnd() ? finding : { ...finding, mended };
  });
}
