import { FindingsError, type Finding } from '../entries/finding.ts';
import { formatText } from '../entries/report/text.ts';

/**
 * Ends the program with all findings and exit code 1, if there are any. An exception would come out with a stack and
 * an English sentence around the findings, which say nothing to the editor who made the mistake.
 */
export function stopOn(findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  console.error(`\n${formatText(findings)}\n`);
  process.exit(1);
}

/** Throws all findings, if there are any. */
export function refuse(findings: readonly Finding[]): void {
  if (findings.length > 0) throw new FindingsError(findings);
}

/** Waits for pieces of work that go on side by side; what they find ends the program in the same way, all at once. */
export async function orStop(...works: readonly Promise<unknown>[]): Promise<void> {
  const found = await Promise.all(works.map(findingsOf));
  stopOn(found.flat());
}

/** Waits for a piece of work and returns the findings that it throws. */
async function findingsOf(work: Promise<unknown>): Promise<readonly Finding[]> {
  try {
    await work;
    return [];
  } catch (error) {
    if (error instanceof FindingsError) return error.findings;
    throw error;
  }
}
