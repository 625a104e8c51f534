import type { Finding } from '../finding.ts';
import { countWords } from '../outline-text.ts';
import { placeInText } from '../place.ts';
import type { SourceFile } from '../read.ts';

/** A summary that is read at a glance, in signs: three lines in a list of results. */
const MOST_SIGNS = 240;
/** As many words as people read before they look for the next heading. */
const MOST_WORDS = 600;

/** Advises on summaries and sections that are too long to be read at a glance. */
export const checkLongTexts = (files: readonly SourceFile[]): Finding[] =>
  files.flatMap((file) => [...longSummary(file), ...longSections(file)]);

function longSummary({ path, data, lineOf }: SourceFile): Finding[] {
  const summary = data['summary'];
  if (typeof summary !== 'string' || summary.length <= MOST_SIGNS) return [];
  return [
    {
      code: 'zusammenfassung-lang',
      file: path,
      line: lineOf(['summary']),
      found: `eine Zusammenfassung mit ${summary.length} Zeichen`,
      expected: `höchstens ${MOST_SIGNS} Zeichen, damit sie in Listen auf einen Blick zu lesen ist`,
      remedy: 'auf die wichtigste Aussage kürzen; Einzelheiten gehören in den Text',
    },
  ];
}

function longSections(file: SourceFile): Finding[] {
  const { headings, rows } = file.outline;
  const starts = [{ line: 0, text: '' }, ...headings];
  return starts.flatMap(({ line, text }, index) => {
    const end = starts[index + 1]?.line ?? Infinity;
    const words = countWords(rows.filter((row) => row.line > line && row.line < end));
    if (words <= MOST_WORDS) return [];
    return [
      {
        code: 'abschnitt-lang' as const,
        ...placeInText(file, Math.max(line, 1)),
        found: `${text ? `der Abschnitt „${text}“` : 'ein Anfang'} mit ${words} Wörtern ohne Zwischenüberschrift`,
        expected: `höchstens ${MOST_WORDS} Wörter zwischen zwei Überschriften`,
        remedy: 'eine Zwischenüberschrift einfügen, wo ein neuer Gedanke beginnt',
      },
    ];
  });
}
