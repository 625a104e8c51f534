import type { Finding } from '../finding.ts';
import { LISTS } from '../kinds.ts';
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
import { withoutCopies } from './copies.ts';
import { checkDefinitions } from './definitions.ts';
import { checkEmptyBodies } from './empty-bodies.ts';
import { checkFields } from './fields.ts';
import { checkFileForms } from './file-forms.ts';
import { checkFootnotes } from './footnotes.ts';
import { checkForeignCode } from './foreign-code.ts';
import { checkForetoldNumbers } from './foretold-numbers.ts';
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
import { checkPartedWords } from './parted-words.ts';
import { checkPlaces } from './places.ts';
import { checkPersonNames } from './person-names.ts';
import { checkSitePages } from './site-pages.ts';
import { checkReferences } from './dangling-references.ts';
import { checkQuotationMarks } from './quotation-marks.ts';
import { checkRunTogether } from './run-together.ts';
import { checkSearchQuestions, checkUnasked } from './search-questions.ts';
import { checkSharedPages } from './shared-pages.ts';
import { checkSplitMark } from './split-mark.ts';
import { checkTermNames } from './term-names.ts';
import { checkTiedNumbers } from './tied-numbers.ts';
import { checkTypography } from './typography.ts';
import { checkUntiedNumbers } from './untied-numbers.ts';
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
    ...checkPersonNames(content),
    ...checkUnshown(files, targetsIn(content)),
    ...checkPlaces(content),
    ...checkUntiedNumbers(files),
    ...checkUnasked(files),
  ];
}

/** Checks all content and returns every error; an empty list means that a build may start. */
export function checkContent(content: Content): Finding[] {
  const { files, findings: copies } = withoutCopies(content.files, content.lists[LISTS.addresses]);
  const targets = targetsIn(content);
  const texts = [...files, ...listTexts(content)];
  const places = checkChapterPlaces(files);
  const findings = [
    ...content.findings,
    ...copies,
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
    ...checkParents(files, places),
    ...checkHeadlineFindings(files),
    ...checkMissingChapters(files),
    ...checkForeignCode(files),
    ...checkBuildingBlocks(files),
    ...checkLinks(files, targets),
    ...checkTiedNumbers(files),
    ...checkForetoldNumbers(files),
    ...checkPartedWords(files),
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
    ...places,
    ...checkTermNames(files),
    ...checkSearchQuestions(files),
  ];
  return withoutEchoes([...checkHiddenSigns(texts), ...findings]);
}
