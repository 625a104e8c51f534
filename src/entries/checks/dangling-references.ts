import { nearest } from '../../lib/nearest.ts';
import type { Targets } from '../cross-link.ts';
import type { Finding } from '../finding.ts';
import { KINDS } from '../kinds.ts';
import { proposal } from '../mend.ts';
import type { SourceFile } from '../read.ts';
import { referencesIn, type Reference } from '../references.ts';
import { SCHEMAS } from '../schemas/index.ts';

/** Checks the ids that stand in the head of entries: what they name must exist. */
export function checkReferences(files: readonly SourceFile[], targets: Targets): Finding[] {
  return files.flatMap((file) =>
    referencesIn(SCHEMAS[file.kind], file.data)
      .filter(({ kind, id }) => targets[kind].size > 0 && targets[kind].get(id) !== id)
      .map((reference) => dangling(file, reference, targets)),
  );
}

function dangling(file: SourceFile, { path, kind, id }: Reference, targets: Targets): Finding {
  const known = targets[kind].get(id);
  const similar = known ? [known] : nearest(id, new Set(targets[kind].values()));
  const written = file.scalarAt(path);
  return {
    code: 'unbekannter-verweis',
    file: file.path,
    line: file.lineOf(path),
    column: written?.column,
    found: `„${path.join('.')}: ${id}“`,
    expected: `den Namen einer Datei in content/${KINDS[kind].folder}/ ohne Endung`,
    remedy:
      similar.length > 0
        ? `Gemeint ist vielleicht ${similar.join(' oder ')}`
        : 'Schreibweise prüfen oder den fehlenden Eintrag anlegen',
    mend: written && proposal(file.text, written, id, similar[0]),
  };
}
