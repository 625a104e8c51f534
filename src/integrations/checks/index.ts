import type { Finding } from '../../lib/finding.ts';
import { checkChapters } from './chapters.ts';
import { checkComponents } from './components.ts';
import { checkCrossLinks } from './crosslinks.ts';
import { checkFootnotes } from './footnotes.ts';
import { checkIdentity } from './identity.ts';
import { checkHeadings } from './practice-headings.ts';
import { readOperator } from './operator.ts';
import { readContent } from './read-content.ts';
import { checkReferences } from './references.ts';
import { checkSchemas } from './schema.ts';
import { readShortCitations } from './short-citations.ts';
import { targetsOf } from './targets.ts';
import { checkTypography } from './typography.ts';

/** Checks all content below `root` and returns every finding; an empty list means that a build may start. */
export function checkContent(root: string): Finding[] {
  const { files, findings } = readContent(root);
  const citations = readShortCitations(root, files);
  const targets = targetsOf(files, citations.ids);
  return [
    ...findings,
    ...citations.findings,
    ...readOperator(root).findings,
    ...checkIdentity(files),
    ...checkSchemas(files),
    ...checkReferences(files, targets),
    ...checkChapters(files),
    ...checkCrossLinks(files, targets),
    ...checkComponents(files),
    ...checkHeadings(files),
    ...checkFootnotes(files),
    ...checkTypography(files),
  ];
}
