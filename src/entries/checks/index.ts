import type { Finding } from '../finding.ts';
import { checkChapters } from './missing-chapters.ts';
import { checkComponents } from './building-blocks.ts';
import { checkCrossLinks } from './links.ts';
import { checkFootnotes } from './footnotes.ts';
import { checkIdentity } from './identity.ts';
import { checkHeadings } from './headings-order.ts';
import { readOperator } from '../operator-file.ts';
import { readContent } from '../read.ts';
import { checkReferences } from './references.ts';
import { checkSchemas } from './fields.ts';
import { readShortCitations } from '../short-citations.ts';
import { targetsOf } from '../targets.ts';
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
