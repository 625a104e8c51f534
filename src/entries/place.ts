import type { Finding } from './finding.ts';
import type { SourceFile } from './read.ts';

/** Where a finding stands. */
export type Place = Pick<Finding, 'file' | 'line' | 'column'>;

/** Returns the place in a file of a line, and a column, of its text (from 1). */
export const placeInText = (
  { path, bodyLine }: Pick<SourceFile, 'path' | 'bodyLine'>,
  line: number,
  column?: number,
): Place => ({
  file: path,
  line: bodyLine + line - 1,
  ...(column === undefined ? {} : { column }),
});
