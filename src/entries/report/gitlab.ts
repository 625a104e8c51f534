import { createHash } from 'node:crypto';
import { severityOf } from '../finding-codes.ts';
import type { Finding } from '../finding.ts';
import { helpOn, inOrder } from './order.ts';

/**
 * Writes findings as a report of GitLab's Code Quality: https://docs.gitlab.com/ci/testing/code_quality/
 * The fingerprint stays the same when the lines of a file move.
 */
export function formatGitlab(findings: readonly Finding[]): string {
  const seen = new Map<string, number>();
  const issues = inOrder(findings).map((finding) => {
    const { code, file, line = 1, found, expected, remedy } = finding;
    const key = [code, file, found].join('\n');
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return {
      description: `${found}. Erwartet: ${expected}. Abhilfe: ${remedy} (${helpOn(code)})`,
      check_name: code,
      fingerprint: createHash('sha256').update(`${key}\n${count}`).digest('hex'),
      severity: severityOf(code) === 'error' ? 'major' : 'info',
      location: { path: file, lines: { begin: line } },
    };
  });
  return JSON.stringify(issues, undefined, 2);
}
