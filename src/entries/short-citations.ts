import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Finding } from './finding.ts';
import { shortCitation } from './schemas/work.ts';
import { KINDS, SHORT_CITATIONS } from './kinds.ts';
import type { SourceFile } from './read.ts';

const FILE = `content/${KINDS.works.folder}/${SHORT_CITATIONS}`;

/** Reads the ids of the list of short citations; without a sound list the ids are undefined and cannot be judged. */
export function readShortCitations(
  root: string,
  files: readonly SourceFile[],
): { ids: string[] | undefined; findings: Finding[] } {
  if (!existsSync(join(root, FILE))) return { ids: undefined, findings: [finding('keine Datei')] };
  try {
    const result = shortCitation.array().safeParse(parse(readFileSync(join(root, FILE), 'utf8')));
    if (!result.success)
      return {
        ids: undefined,
        findings: result.error.issues.map(({ path, message }) =>
          finding(`Eintrag ${path.join('.')}: ${message}`),
        ),
      };
    const ids = result.data.map(({ id }) => id);
    return {
      ids,
      findings: repeated(ids, files).map((id) =>
        finding(`„id: ${id}“ mehr als einmal, hier oder als eigene Datei`),
      ),
    };
  } catch (error) {
    return { ids: undefined, findings: [finding((error as Error).message.split('\n')[0] ?? '')] };
  }
}

/** The ids that stand in the list twice or belong to a work with a file of its own. */
function repeated(ids: readonly string[], files: readonly SourceFile[]): string[] {
  const works = new Set(files.filter(({ kind }) => kind === 'works').map(({ id }) => id));
  return [...new Set(ids.filter((id, index) => works.has(id) || ids.indexOf(id) !== index))];
}

const finding = (found: string): Finding => ({
  code: 'kurzbelege',
  file: FILE,
  found,
  expected: 'eine Liste mit id, short und sections je Kurzbeleg, jede id nur einmal',
  remedy: 'Datei wiederherstellen oder den genannten Eintrag berichtigen',
});
