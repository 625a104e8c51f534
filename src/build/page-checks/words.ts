import type { SourceFile } from '../../entries/read.ts';
import type { PageFault } from './checks.ts';
import type { CheckedPage } from './page.ts';

const WORD = /[\p{L}\p{N}]+/gu;

/** Checks that every word of an entry's body stands on its page as often as in its source. */
export function lostWords(page: CheckedPage, { outline }: SourceFile): PageFault[] {
  const present = new Map<string, number>();
  for (const text of page.texts)
    for (const [word] of text.matchAll(WORD)) present.set(word, (present.get(word) ?? 0) + 1);
  const wanted = new Map<string, number>();
  for (const { text } of outline.rows) {
    for (const [word] of text.matchAll(WORD)) {
      const count = (wanted.get(word) ?? 0) + 1;
      wanted.set(word, count);
      if (count > (present.get(word) ?? 0) && count > timesAcross(page, word))
        return [lost(word, text)];
    }
  }
  return [];
}

/** How often a word stands on a page even if it is bold in part: `**fett**er` is two texts on the page. */
const timesAcross = ({ texts }: CheckedPage, word: string): number =>
  texts.join('').split(word).length - 1;

const lost = (word: string, row: string): PageFault => ({
  code: 'seite-text',
  found: `das Wort „${word}“ fehlt auf der Seite; im Text: … ${row.slice(0, 60)} …`,
  expected: 'jedes Wort des Eintrags auf seiner Seite',
  clue: row.slice(0, 30),
});
