import type { Finding } from '../finding.ts';
import { KIND_NAMES, KINDS, type Kind } from '../kinds.ts';
import type { SourceFile } from '../read.ts';
import { schemaFindings } from '../schema-findings.ts';
import { SCHEMAS } from '../schemas/index.ts';

/** Holds every entry's data against its schema: unknown keys, missing fields, wrong values. */
export function checkFields(files: readonly SourceFile[]): Finding[] {
  return files
    .filter(({ readable }) => readable)
    .flatMap((file) => {
      const findings = schemaFindings(SCHEMAS[file.kind], file);
      const other = findings.length > 2 ? otherKind(file) : undefined;
      return other ? [misplaced(file.path, other)] : findings;
    });
}

/** The kind of entry whose fields these are, where they are those of another. */
const otherKind = ({ kind, data }: SourceFile): Kind | undefined =>
  KIND_NAMES.find((other) => other !== kind && SCHEMAS[other].safeParse(data).success);

const misplaced = (file: string, kind: Kind): Finding => ({
  code: 'fremde-datei',
  file,
  found: `eine Datei mit den Feldern eines Eintrags aus content/${KINDS[kind].folder}/`,
  expected: 'jede Datei im Ordner ihrer Art',
  remedy: `die Datei nach content/${KINDS[kind].folder}/ verschieben`,
});
