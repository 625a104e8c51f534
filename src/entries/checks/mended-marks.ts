import type { Mend } from '../finding.ts';
import { withoutAddresses, type VisibleText } from '../visible-texts.ts';

/** What may stand before a mark that opens, and behind one that closes. */
const BEFORE = /(?:^|[\s([–—/])$/u;
const BEHIND = /^(?:$|[\s)\].,;:!?…–—/])/u;

/**
 * Turns the marks of a paragraph, heading or text into German ones. Only where each mark can be but one thing: by
 * turns, one opens behind a space and one closes before one; undefined where that does not hold.
 */
export function mendedMarks(block: readonly VisibleText[]): Mend | undefined {
  const marks = block.flatMap(marksOf);
  if (marks.length % 2 !== 0 || !marks.every(fits)) return undefined;
  const edits = marks.flatMap(({ seen, index, from }, i) => {
    const to = i % 2 === 0 ? '„' : '“';
    const column = seen.columnOf(index, 1);
    return from === to ? [] : [{ line: seen.line, column, from, to }];
  });
  const placed = edits.flatMap(({ column, ...edit }) => (column ? [{ ...edit, column }] : []));
  return placed.length === edits.length ? { edits: placed, isCertain: true } : undefined;
}

interface Mark {
  seen: VisibleText;
  index: number;
  from: string;
  before: string;
  behind: string;
}

const marksOf = (seen: VisibleText): Mark[] => {
  const text = withoutAddresses(seen.text);
  return [...text.matchAll(/["”“„]/gu)].map(({ 0: from, index }) => ({
    seen,
    index,
    from,
    before: text.slice(0, index),
    behind: text.slice(index + 1),
  }));
};

/** Whether the mark at an even place can only open, and one at an odd place only close. */
function fits({ from, before, behind }: Mark, index: number): boolean {
  const opens = from !== '”' && BEFORE.test(before) && /^\S/u.test(behind);
  const closes = from !== '„' && BEHIND.test(behind) && /\S$/u.test(before);
  return index % 2 === 0 ? opens && !closes : closes && !opens;
}
