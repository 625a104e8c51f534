import type { Finding } from '../finding.ts';
import { visibleTexts, withoutNoteMarks, type TextSource } from '../visible-texts.ts';
import { SPLIT_MARK } from '../word-lists.ts';

/** Checks that no text holds the sign by which the search index marks the parts of compounds. */
export function checkSplitMark(files: readonly TextSource[]): Finding[] {
  return files.flatMap((file) =>
    visibleTexts(file)
      .filter(({ text }) => withoutNoteMarks(text).includes(SPLIT_MARK))
      .map((seen) => ({
        code: 'trennzeichen',
        file: file.path,
        line: seen.line,
        found: `das Zeichen „${SPLIT_MARK}“`,
        expected: 'Text ohne dieses Zeichen: die Suche trennt damit zusammengesetzte Wörter',
        remedy: 'das Zeichen streichen oder ausschreiben',
      })),
  );
}
