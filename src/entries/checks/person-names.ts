import { allMatches } from '../../lib/first-match.ts';
import type { Finding } from '../finding.ts';
import { LISTS } from '../kinds.ts';
import type { Content, SourceFile } from '../read.ts';
import { visibleTexts } from '../visible-texts.ts';

/** Advises on names of persons that the editors do not want to read; works are left aside, authors stand there by name. */
export function checkPersonNames({ files, lists }: Pick<Content, 'files' | 'lists'>): Finding[] {
  const names = namesIn(lists[LISTS.names] ?? '');
  if (names.length === 0) return [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names.map(asPattern).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return files
    .filter(({ kind, outline }) => kind !== 'works' && !outline.fault)
    .flatMap((file) => findingsIn(file, pattern));
}

/** One name a line; the longest first, so that it is the one that is told. */
const namesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '' && !row.startsWith('#'))
    .sort((a, b) => b.length - a.length);

const asPattern = (name: string): string =>
  name
    .split(/\s+/u)
    .map((word) => RegExp.escape(word))
    .join('\\s+');

const findingsIn = (file: SourceFile, pattern: RegExp): Finding[] =>
  visibleTexts(file).flatMap((seen) =>
    allMatches(seen.text, pattern).map(({ 0: name, index }) => ({
      code: 'personenname',
      file: file.path,
      line: seen.line,
      column: seen.columnOf(index, name.length),
      found: `„${name}“, ein Name aus ${LISTS.names}`,
      expected: 'Befragte mit Rolle, Organisation und Stadt statt mit Namen',
      remedy: 'den Namen durch die Rolle ersetzen, z. B. „eine Koordinatorin aus Köln“',
    })),
  );
