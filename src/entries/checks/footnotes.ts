import type { Finding } from '../finding.ts';
import { placeInText, type Place } from '../place.ts';
import type { SourceFile } from '../read.ts';

/** A mark that the parser leaves as text, since there is no note of its name. */
const LOOSE_MARK = /\[\^([^\]\s]+)\]/gu;

/** Checks that every footnote mark has its note, every note its mark, and each note stands there once. */
export function checkFootnotes(files: readonly SourceFile[]): Finding[] {
  return files.flatMap((file) => {
    const { rows, noteMarks, notes } = file.outline;
    const marked = new Set(noteMarks.map(({ label }) => label.toLowerCase()));
    const seen = new Set<string>();
    const loose = rows.flatMap(({ text, line }) =>
      [...text.matchAll(LOOSE_MARK)].map(([, label = '']) =>
        withoutNote(placeInText(file, line), label),
      ),
    );
    const faulty = notes.flatMap(({ label, line }) => {
      const key = label.toLowerCase();
      const isTwin = seen.has(key);
      seen.add(key);
      if (isTwin) return [twice(placeInText(file, line), label)];
      return marked.has(key) ? [] : [withoutMark(placeInText(file, line), label)];
    });
    return [...loose, ...faulty];
  });
}

const withoutNote = (place: Place, label: string): Finding => ({
  code: 'fussnote',
  ...place,
  found: `[^${label}] ohne Fußnotentext`,
  expected: `eine Zeile [^${label}]: … mit einer Leerzeile davor`,
  remedy: 'den Fußnotentext am Ende der Datei ergänzen oder das Zeichen streichen',
});

const withoutMark = (place: Place, label: string): Finding => ({
  code: 'fussnote',
  ...place,
  found: `Fußnote [^${label}] ohne Stelle im Text`,
  expected: `[^${label}] im Text, nicht in Code oder einem Kommentar`,
  remedy: 'das Zeichen im Text ergänzen oder die Fußnote streichen',
});

const twice = (place: Place, label: string): Finding => ({
  code: 'fussnote-doppelt',
  ...place,
  found: `die Fußnote [^${label}] zum zweiten Mal; dieser Text erscheint nirgends`,
  expected: 'jede Fußnote nur einmal',
  remedy: 'beide Texte zusammenführen oder eine andere Nummer vergeben',
});
