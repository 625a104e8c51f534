import { formatFindings, type Finding } from '../entries/finding.ts';

/**
 * Ends the program with all findings and exit code 1, if there are any. An exception would come out with a stack and
 * an English sentence around the findings, which say nothing to the editor who made the mistake.
 */
export function stopOn(findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  console.error(`\n${formatFindings(findings)}\n`);
  process.exit(1);
}
