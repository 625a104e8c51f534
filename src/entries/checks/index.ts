import type { Finding } from '../finding.ts';
import { listTexts } from '../list-texts.ts';
import { operatorOf } from '../operator-file.ts';
import type { Content } from '../read.ts';
import { redirectsOf } from '../redirects.ts';
import { shortCitationsOf } from '../short-citations.ts';
import { targetsIn } from '../content-targets.ts';
import { wordListsOf } from '../word-lists.ts';
import { checkAlmostMarkdown } from './almost-markdown.ts';
import { checkBuildingBlocks } from './building-block-use.ts';
import { checkChapterNumbers } from './chapter-numbers.ts';
import { checkChapterPlaces } from './chapter-places.ts';
import { checkDefinitions } from './definitions.ts';
import { checkEmptyBodies } from './empty-bodies.ts';
import { checkFields } from './fields.ts';
import { checkFileForms } from './file-forms.ts';
import { checkFootnotes } from './footnotes.ts';
import { checkForeignCode } from './foreign-code.ts';
import { checkHeadlineFindings } from './headline-findings.ts';
import { checkHeadings } from './headings-order.ts';
import { checkHiddenSigns } from './hidden-signs.ts';
import { checkIdentity } from './identity.ts';
import { checkLinks } from './links.ts';
import { checkLongTexts } from './long-texts.ts';
import { checkMissingChapters } from './missing-chapters.ts';
import { checkModelExamples } from './model-examples.ts';
import { checkOddities } from './oddities.ts';
import { checkParents } from './parents.ts';
import { checkSitePages } from './site-pages.ts';
import { checkReferences } from './dangling-references.ts';
import { checkQuotationMarks } from './quotation-marks.ts';
import { checkRunTogether } from './run-together.ts';
import { checkSharedPages } from './shared-pages.ts';
import { checkSplitMark } from './split-mark.ts';
import { checkTermNames } from './term-names.ts';
import { checkTypography } from './typography.ts';
import { checkUnwrittenPlaces } from './unwritten-places.ts';
import { checkUnshown } from './unshown.ts';
import { withMendedLines } from '../mend.ts';
import { withoutEchoes } from './echoes.ts';

/** Checks all content and returns errors and hints, with the mended line of each where it is known. */
export function checkAll(content: Content): Finding[] {
  const texts = new Map(content.files.map(({ path, text }) => [path, text]));
  return withMendedLines(
    [...checkContent(content), ...hintsFor(content)],
    (file) => texts.get(file) ?? (content.lists as Record<string, string | undefined>)[file],
  );
}

/** Advises on what a build lets pass. */
function hintsFor(content: Content): Finding[] {
  const { files } = content;
  return [
    ...checkFileForms(files),
    ...checkLongTexts(files),
    ...checkUnshown(files, targetsIn(content)),
  ];
}

/** Checks all content and returns every error; an empty list means that a build may start. */
export function checkContent(content: Content): Finding[] {
  const { files } = content;
  const targets = targetsIn(content);
  const texts = [...files, ...listTexts(content)];
  const findings = [
    ...content.findings,
    ...shortCitationsOf(content).findings,
    ...operatorOf(content).findings,
    ...wordListsOf(content).findings,
    ...checkUnwrittenPlaces(files),
    ...redirectsOf(content).findings,
    ...checkIdentity(files),
    ...checkFields(files),
    ...checkReferences(files, targets),
    ...checkSitePages(files),
    ...checkModelExamples(files),
    ...checkParents(files),
    ...checkHeadlineFindings(files),
    ...checkMissingChapters(files),
    ...checkForeignCode(files),
    ...checkBuildingBlocks(files),
    ...checkLinks(files, targets),
    ...checkHeadings(files),
    ...checkSharedPages(files),
    ...checkFootnotes(files),
    ...checkDefinitions(files),
    ...checkQuotationMarks(texts),
    ...checkTypography(texts),
    ...checkSplitMark(texts),
    ...checkAlmostMarkdown(texts),
    ...checkRunTogether(files),
    ...checkOddities(files),
    ...checkEmptyBodies(files),
    ...checkChapterNumbers(files),
    ...checkChapterPlaces(files),
    ...checkTermNames(files),
  ];
  return withoutEchoes([...checkHiddenSigns(texts), ...findings]);
}
