import { formatText } from './report/text.ts';
import type { FindingCode } from './finding-codes.ts';

/** A piece of one line that is to be replaced; lines and columns count from 1, columns in UTF-16 units. */
export interface Edit {
  line: number;
  column: number;
  from: string;
  to: string;
}

/** What mends a finding. */
export interface Mend {
  edits: readonly Edit[];
  /** Whether nothing else can be meant, so that `npm run check -- --fix` may do it. */
  isCertain: boolean;
}

/** Something wrong in the content or the build, told to the person who can mend it. */
export interface Finding {
  /** Stable code, so that findings can be looked up and tested; it says whether a build stops. */
  code: FindingCode;
  /** Path from the root of the project. */
  file: string;
  /** Line in the file, from 1. */
  line?: number | undefined;
  /** Column in the line, from 1, where it is known. */
  column?: number | undefined;
  found: string;
  expected: string;
  remedy: string;
  mend?: Mend | undefined;
  /** The line as it is after mending, where that can be worked out. */
  mended?: string | undefined;
}

/** Carries findings up to where a build is stopped; the message holds them all. */
export class FindingsError extends Error {
  override readonly name = 'FindingsError';
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(`\n\n${formatText(findings)}\n`);
    this.findings = findings;
  }
}
