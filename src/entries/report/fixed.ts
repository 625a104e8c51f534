import type { Fixed } from '../fix.ts';

/** As many lines of a file are shown. */
const MOST_SHOWN = 20;

/** Prints what was mended: each file with its lines before and after; spaces that nobody sees are only counted. */
export function formatFixed(fixed: readonly Fixed[]): string {
  const blocks = fixed.map(({ file, codes, lines }) => {
    const seen = lines.filter(({ before, after }) => bare(before) !== bare(after));
    const rest = lines.length - Math.min(seen.length, MOST_SHOWN);
    return [
      `${file}  [${codes.join(', ')}]`,
      ...seen
        .slice(0, MOST_SHOWN)
        .flatMap(({ line, before, after }) => [
          `  ${line} - ${bare(before)}`,
          `  ${line} + ${bare(after)}`,
        ]),
      ...(rest > 0 ? [`  ${rest} ${restName(seen.length, rest)}`] : []),
    ].join('\n');
  });
  const count = new Set(fixed.map(({ file }) => file)).size;
  return [
    ...blocks,
    count === 0
      ? 'Nichts zu berichtigen, was sich mit Sicherheit berichtigen lässt.'
      : `Berichtigt: ${count} ${count === 1 ? 'Datei' : 'Dateien'}`,
  ].join('\n\n');
}

/** What is not shown: further lines, or such as look the same before and after. */
const restName = (seen: number, rest: number): string =>
  seen > 0
    ? rest === 1
      ? 'weitere Zeile'
      : 'weitere Zeilen'
    : `${rest === 1 ? 'Zeile' : 'Zeilen'} mit Leerzeichen oder Zeilenenden, die man nicht sieht`;

const bare = (row: string): string => row.replace(/^\uFEFF/u, '').trim();
