import { HELP } from '../content-layout.ts';
import { severityOf, type FindingCode } from '../finding-codes.ts';
import type { Finding } from '../finding.ts';

/** Returns where a code is explained. */
export const helpOn = (code: FindingCode): string => `${HELP}#${code}`;

/** Sorts findings by file and place; the list that is handed in keeps its order. */
export const inOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort(
    (a, b) =>
      a.file.localeCompare(b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );

/** Takes errors and hints apart. */
export const bySeverity = (
  findings: readonly Finding[],
): Record<'errors' | 'hints', readonly Finding[]> => ({
  errors: findings.filter(({ code }) => severityOf(code) === 'error'),
  hints: findings.filter(({ code }) => severityOf(code) === 'hint'),
});
