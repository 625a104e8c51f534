/** Something wrong in the content or the build, told to the person who can mend it. */
export interface Finding {
  /** Stable code, so that findings can be looked up and tested. */
  code: string;
  /** Path from the root of the project. */
  file: string;
  /** Line in the file, from 1. */
  line?: number | undefined;
  found: string;
  expected: string;
  remedy: string;
}

/** Prints findings for people: grouped by file, in the order of their lines. */
export function formatFindings(findings: readonly Finding[]): string {
  const sorted = [...findings].sort(
    (a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0),
  );
  const blocks = sorted.map(({ code, file, line, found, expected, remedy }) =>
    [
      `${file}${line ? `:${line}` : ''}  [${code}]`,
      `  gefunden: ${found}`,
      `  erwartet: ${expected}`,
      `  Abhilfe:  ${remedy}`,
    ].join('\n'),
  );
  const files = new Set(findings.map(({ file }) => file)).size;
  const count = `${findings.length} Fehler in ${files} ${files === 1 ? 'Datei' : 'Dateien'}`;
  return [...blocks, count].join('\n\n');
}

/** Carries findings up to where a build is stopped; the message holds them all. */
export class FindingsError extends Error {
  override readonly name = 'FindingsError';
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(`\n\n${formatFindings(findings)}\n`);
    this.findings = findings;
  }
}
