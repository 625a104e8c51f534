import type { Finding } from './finding.ts';
import type { SourceFile } from './read.ts';

/** Where a finding stands. */
export type Place = Pick<Finding, 'file' | 'line'>;

/** Returns the place in a file of a line of its text (from 1). */
export const placeInText = (
  { path, bodyLine }: Pick<SourceFile, 'path' | 'bodyLine'>,
  line: number,
): Place => ({
  file: path,
  line: bodyLine + line - 1,
});
