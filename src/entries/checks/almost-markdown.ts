import { firstMatch } from '../../lib/first-match.ts';
import type { Finding } from '../finding.ts';
import {
  visibleTexts,
  withoutNoteMarks,
  type TextSource,
  type VisibleText,
} from '../visible-texts.ts';
import { ALMOST_RULES, type AlmostRule } from './almost-markdown-rules.ts';

/** Checks that no signs of Markdown are left in what readers see: in texts, heads and the titles of boxes. */
export function checkAlmostMarkdown(files: readonly TextSource[]): Finding[] {
  return files.flatMap((file) => {
    if (file.outline.fault) return [];
    return onceInARow(
      visibleTexts(file).flatMap((seen) =>
        findingIn(file, seen).map((finding) => ({ seen, finding })),
      ),
    );
  });
}

/** Of the same finding on lines that follow each other, such as the items of a list, or in one block, the first is told. */
const onceInARow = (all: readonly Seen[]): Finding[] =>
  all
    .filter(
      (each, index) =>
        !all.slice(0, index).some((other) => isSame(each, other) && isNear(each, other)),
    )
    .map(({ finding }) => finding);

interface Seen {
  seen: VisibleText;
  finding: Finding;
}

const isSame = ({ finding: a }: Seen, { finding: b }: Seen): boolean =>
  a.remedy === b.remedy && a.expected === b.expected;

const isNear = (a: Seen, b: Seen): boolean =>
  b.seen.line === a.seen.line - 1 ||
  (a.seen.row !== undefined && a.seen.row.block === b.seen.row?.block);

function findingIn({ path }: TextSource, seen: VisibleText): Finding[] {
  const text = withoutNoteMarks(seen.unescaped);
  for (const rule of ALMOST_RULES) {
    const match = isFor(rule, seen) ? firstMatch(text, rule.pattern, rule.holds) : undefined;
    if (match) return [leftMarkdown(path, seen, rule, text, match.index)];
  }
  return [];
}

const isFor = ({ where }: AlmostRule, { isBody, row }: VisibleText): boolean =>
  where === undefined || (where === 'body' ? isBody : row?.kind === 'paragraph');

const leftMarkdown = (
  file: string,
  { line, isBody }: VisibleText,
  { what, remedy }: AlmostRule,
  text: string,
  index: number,
): Finding => ({
  code: 'markdown-als-text',
  file,
  line,
  found: `${what}: … ${text.slice(Math.max(0, index - 20), index + 30).trim()} …`,
  expected: isBody ? 'Markdown, das auch eines wird' : 'schlichten Text ohne Markdown',
  remedy: isBody ? remedy : 'die Zeichen streichen; in diesem Feld gibt es nur schlichten Text',
});
