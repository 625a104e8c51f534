import { severityOf } from '../finding-codes.ts';
import type { Finding } from '../finding.ts';
import { bySeverity, helpOn, inOrder } from './order.ts';

/** Prints findings for people: in the order of files and lines, with a count at the end. */
export const formatText = (findings: readonly Finding[]): string =>
  [...inOrder(findings).map(blockOf), countOf(findings)].join('\n\n');

/** Counts findings in a sentence: „2 Fehler und 1 Hinweis in 2 Dateien“. */
export function countOf(findings: readonly Finding[]): string {
  const { errors, hints } = bySeverity(findings);
  const files = new Set(findings.map(({ file }) => file)).size;
  const parts = [
    ...(errors.length > 0 || hints.length === 0 ? [`${errors.length} Fehler`] : []),
    ...(hints.length > 0 ? [`${hints.length} ${hints.length === 1 ? 'Hinweis' : 'Hinweise'}`] : []),
  ];
  return `${parts.join(' und ')} in ${files} ${files === 1 ? 'Datei' : 'Dateien'}`;
}

function blockOf(finding: Finding): string {
  const { code, found, expected, remedy, mended } = finding;
  const kind = severityOf(code) === 'hint' ? '  Hinweis' : '';
  return [
    `${placeOf(finding)}  [${code}]${kind}`,
    `  gefunden: ${found}`,
    `  erwartet: ${expected}`,
    `  Abhilfe:  ${remedy}`,
    ...(mended === undefined ? [] : [`  so:       ${mended.trim()}`]),
    `  Hilfe:    ${helpOn(code)}`,
  ].join('\n');
}

/** Names a place as editors open it: file, line and column. */
export const placeOf = ({ file, line, column }: Finding): string =>
  [file, ...(line ? [line, ...(column ? [column] : [])] : [])].join(':');
