import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Finding } from '../../lib/finding.ts';
import { shortCitation } from '../../schemas/work.ts';
import { KINDS, SHORT_CITATIONS } from '../../site.ts';
import { checkComponents } from './components.ts';
import { checkCrossLinks } from './crosslinks.ts';
import { checkFootnotes } from './footnotes.ts';
import { checkIdentity } from './identity.ts';
import { checkHeadings } from './practice-headings.ts';
import { readOperator } from './operator.ts';
import { readContent } from './read-content.ts';
import { checkReferences } from './references.ts';
import { checkSchemas } from './schema.ts';
import { targetsOf } from './targets.ts';
import { checkTypography } from './typography.ts';

/** Checks all content below `root` and returns every finding; an empty list means that a build may start. */
export function checkContent(root: string): Finding[] {
  const { files, findings } = readContent(root);
  const citations = readShortCitations(root);
  const targets = targetsOf(files, citations.ids);
  return [
    ...findings,
    ...citations.findings,
    ...readOperator(root).findings,
    ...checkIdentity(files),
    ...checkSchemas(files),
    ...checkReferences(files, targets),
    ...checkCrossLinks(files, targets),
    ...checkComponents(files),
    ...checkHeadings(files),
    ...checkFootnotes(files),
    ...checkTypography(files),
  ];
}

function readShortCitations(root: string): { ids: string[]; findings: Finding[] } {
  const file = `content/${KINDS.works.folder}/${SHORT_CITATIONS}`;
  if (!existsSync(join(root, file))) return { ids: [], findings: [shortCitationFinding(file, 'keine Datei')] };
  try {
    const result = shortCitation.array().safeParse(parse(readFileSync(join(root, file), 'utf8')));
    if (result.success) return { ids: result.data.map(({ id }) => id), findings: [] };
    const { path, message } = result.error.issues[0] ?? { path: [], message: '' };
    return { ids: [], findings: [shortCitationFinding(file, `Eintrag ${path.join('.')}: ${message}`)] };
  } catch (error) {
    return { ids: [], findings: [shortCitationFinding(file, (error as Error).message.split('\n')[0] ?? '')] };
  }
}

const shortCitationFinding = (file: string, found: string): Finding => ({
  code: 'kurzbelege',
  file,
  found,
  expected: 'eine Liste mit id, short und sections je Kurzbeleg',
  remedy: 'Datei wiederherstellen oder den genannten Eintrag berichtigen',
});
