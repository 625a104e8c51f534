import type { Targets } from '../cross-link.ts';
import { keyOf } from '../address.ts';
import type { Finding } from '../finding.ts';
import { KINDS, type Kind } from '../kinds.ts';
import { mentionsOf } from '../mentions.ts';
import type { SourceFile } from '../read.ts';

/** Kinds whose entries live from being linked, and what is told of one that is not. */
const WANTED: Partial<Record<Kind, Pick<Finding, 'code' | 'found'>>> = {
  terms: { code: 'begriff-unverlinkt', found: 'ein Begriff, auf den kein Text verweist' },
  figures: { code: 'abbildung-ungezeigt', found: 'eine Abbildung, die kein Text zeigt oder nennt' },
};

/** Advises on terms that no text uses and figures that no text shows. */
export function checkUnshown(files: readonly SourceFile[], targets: Targets): Finding[] {
  const readable = files.filter((file) => file.readable && !file.outline.fault);
  if (readable.length < files.length) return [];
  const used = new Set(
    files.flatMap((file) =>
      mentionsOf(file, targets).filter((key) => key !== keyOf(file.kind, file.id)),
    ),
  );
  return files.flatMap(({ kind, id, path }) => {
    const told = WANTED[kind];
    if (!told || used.has(keyOf(kind, id))) return [];
    return [
      {
        ...told,
        file: path,
        expected: 'mindestens einen Verweis aus einem anderen Text',
        remedy: `auf den Eintrag verweisen, z. B. [Wort](${KINDS[kind].scheme}:${id}), oder ihn streichen`,
      },
    ];
  });
}
