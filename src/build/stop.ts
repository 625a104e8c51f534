import { FindingsError, formatFindings, type Finding } from '../entries/finding.ts';

/**
 * Ends the program with all findings and exit code 1, if there are any. An exception would come out with a stack and
 * an English sentence around the findings, which say nothing to the editor who made the mistake.
 */
export function stopOn(findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  console.error(`\n${formatFindings(findings)}\n`);
  process.exit(1);
}

/** Does a piece of work; findings that it throws end the program in the same way. */
export async function orStop<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FindingsError) stopOn(error.findings);
    throw error;
  }
}
