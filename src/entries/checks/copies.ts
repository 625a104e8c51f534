import { addressOf } from '../address.ts';
import { isEntryId } from '../entry-id.ts';
import type { Finding } from '../finding.ts';
import type { SourceFile } from '../read.ts';

/** Entries without those that are a copy of another, sign by sign, and a finding for each copy. */
export interface WithoutCopies {
  files: SourceFile[];
  findings: Finding[];
}

/**
 * Sets aside the files that are copies: whatever else is wrong with one comes from that. The entry whose address is
 * `published` is the original, else the first by name.
 */
export function withoutCopies(files: readonly SourceFile[], published = ''): WithoutCopies {
  const addresses = new Set(published.split('\n'));
  const weight = ({ kind, id }: SourceFile) =>
    (isEntryId(id) ? 1 : 0) + (addresses.has(addressOf(kind, id)) ? 2 : 0);
  const pairs = [...Map.groupBy(files, ({ kind, text }) => `${kind}\n${text}`).values()]
    .filter((same) => same.length > 1 && same[0]?.text.trim() !== '')
    .flatMap((same) => {
      const [original, ...copies] = same.toSorted((a, b) => weight(b) - weight(a));
      return original ? copies.map((copy) => ({ copy, original })) : [];
    });
  const copies = new Set(pairs.map(({ copy }) => copy));
  return {
    files: files.filter((file) => !copies.has(file)),
    findings: pairs.map(({ copy, original }) => copied(copy, original)),
  };
}

const copied = ({ path }: SourceFile, original: SourceFile): Finding => ({
  code: 'doppelt',
  file: path,
  found: `eine Kopie von ${original.path}, Zeichen für Zeichen`,
  expected: 'jeden Eintrag nur einmal',
  remedy: 'die Kopie löschen, oder in ihr alles eintragen, was der neue Eintrag sagen soll',
});
