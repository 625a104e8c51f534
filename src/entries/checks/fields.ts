import type { Finding } from '../finding.ts';
import type { SourceFile } from '../read.ts';
import { schemaFindings } from '../schema-findings.ts';
import { SCHEMAS } from '../schemas/index.ts';

/** Holds every entry's data against its schema: unknown keys, missing fields, wrong values. */
export function checkFields(files: readonly SourceFile[]): Finding[] {
  return files
    .filter(({ readable }) => readable)
    .flatMap((file) => schemaFindings(SCHEMAS[file.kind], file));
}
