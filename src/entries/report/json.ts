import { severityOf } from '../finding-codes.ts';
import type { Finding } from '../finding.ts';
import { bySeverity, helpOn, inOrder } from './order.ts';

/** Writes findings as JSON for tools, with counts; `fixable` says that `--fix` mends it. */
export function formatJson(findings: readonly Finding[]): string {
  const { errors, hints } = bySeverity(findings);
  const listed = inOrder(findings).map(({ mend, ...finding }) => ({
    ...finding,
    severity: severityOf(finding.code),
    fixable: mend?.isCertain ?? false,
    help: helpOn(finding.code),
  }));
  return JSON.stringify(
    { errors: errors.length, hints: hints.length, findings: listed },
    undefined,
    2,
  );
}
