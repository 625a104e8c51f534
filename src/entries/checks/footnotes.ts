import type { Finding } from '../finding.ts';
import { placeInText, type Place } from '../place.ts';
import type { SourceFile } from '../read.ts';
import { NOTE_LIKE, visibleTexts, withoutNoteMarks } from '../visible-texts.ts';

/** A mark that the parser leaves as text, since there is no note of its name. */
const LOOSE_MARK = /\[\^([^\]\s]+)\]/gu;

/** Notes carry the numbers of the report. */
const NUMBER = /^[1-9]\d*$/u;

/** Checks that every footnote mark has its note, every note its mark, and that each note is one and stands there once. */
export function checkFootnotes(files: readonly SourceFile[]): Finding[] {
  return files.flatMap((file) => [
    ...checkMarks(file),
    ...checkTitles(file),
    ...checkNotes(file),
    ...checkInnerMarks(file),
  ]);
}

function checkMarks(file: SourceFile): Finding[] {
  const { rows } = file.outline;
  const misspelt = rows.flatMap(({ text, line }) =>
    [...text.matchAll(NOTE_LIKE)].map(([mark]) => wrongMark(placeInText(file, line), mark)),
  );
  const loose = rows.flatMap(({ text, line }) =>
    [...text.matchAll(LOOSE_MARK)].map(({ 0: mark, 1: label = '', index }) => ({
      label,
      line,
      isNote: index === 0 || text.startsWith(': ', index + mark.length),
    })),
  );
  const meant = loose.filter(({ label }) => !hasBareNote(file, label));
  return [...misspelt, ...[...Map.groupBy(meant, ({ label }) => label).values()].flatMap(tell)];

  /** A note that is not written as one leaves its mark loose too: the note is told alone. */
  function tell(marks: readonly { label: string; line: number; isNote: boolean }[]): Finding[] {
    const note = marks.length > 1 ? marks.findLast(({ isNote }) => isNote) : undefined;
    const [first] = marks;
    if (note) return [brokenNote(placeInText(file, note.line), note.label)];
    return first ? [withoutNote(placeInText(file, first.line), first.label)] : [];
  }
}

/** A note that lacks its ^ (`[12]: …`) is told for itself, and not its mark too. */
const hasBareNote = ({ outline }: SourceFile, label: string): boolean =>
  outline.definitions.some((definition) => definition.label === label) ||
  outline.rows.some(({ text }) => text.startsWith(`[${label}]:`));

/** Heads and titles hold plain text. */
const checkTitles = (file: SourceFile): Finding[] =>
  visibleTexts(file)
    .filter(({ text, isBody }) => !isBody && withoutNoteMarks(text) !== text)
    .map(({ line }) => inTitle({ file: file.path, line }));

function checkNotes(file: SourceFile): Finding[] {
  const { rows, noteMarks, notes } = file.outline;
  const marked = new Set(noteMarks.map(({ label }) => label.toLowerCase()));
  const meant = rows.map(({ text }) => (text.match(NOTE_LIKE) ?? []).join(' ')).join(' ');
  const seen = new Set<string>();
  return notes.flatMap(({ label, line, isEmpty }) => {
    const place = placeInText(file, line);
    const key = label.toLowerCase();
    const isTwin = seen.has(key);
    seen.add(key);
    if (isTwin) return [twice(place, label)];
    if (!NUMBER.test(label)) return [withoutNumber(place, label)];
    if (isEmpty) return [withoutText(place, label)];
    const isMisspelt = new RegExp(`(?<!\\d)${label}(?!\\d)`, 'u').test(meant);
    return marked.has(key) || isMisspelt ? [] : [withoutMark(place, label)];
  });
}

/** Notes that lead to each other in a circle appear nowhere, so none leads to another; the first is told. */
const checkInnerMarks = (file: SourceFile): Finding[] =>
  file.outline.innerMarks
    .slice(0, 1)
    .map(({ label, line }) => inNote(placeInText(file, line), label));

const inNote = (place: Place, label: string): Finding => ({
  code: 'fussnote-ort',
  ...place,
  found: `das Zeichen [^${label}] in einer Fußnote`,
  expected: 'Fußnotenzeichen nur im Text, nicht in einer Fußnote',
  remedy: `ausschreiben: vgl. Fußnote ${label}; oder den Text beider Fußnoten zusammenführen`,
});

const inTitle = (place: Place): Finding => ({
  code: 'fussnote-ort',
  ...place,
  found: 'ein Fußnotenzeichen in einem Feld oder Titel; es erscheint dort als Text',
  expected: 'Fußnotenzeichen nur im Text',
  remedy: 'das Zeichen streichen oder in den Text setzen',
});

const wrongMark = (place: Place, mark: string): Finding => ({
  code: 'fussnote-schreibweise',
  ...place,
  found: `${mark} statt eines Fußnotenzeichens`,
  expected: '[^12] im Text, ohne Leerzeichen, und [^12]: … am Ende der Datei',
  remedy: 'das Zeichen so schreiben: [^12]; den Text der Fußnote ans Ende der Datei setzen',
});

const brokenNote = (place: Place, label: string): Finding => ({
  code: 'fussnote-schreibweise',
  ...place,
  found: `[^${label}] als Text; es sollte wohl der Text der Fußnote werden`,
  expected: `[^${label}]: und den Text, am Anfang einer Zeile, mit einer Leerzeile davor`,
  remedy: 'den Doppelpunkt direkt hinter ] setzen und die Fußnote auf eine eigene Zeile',
});

const withoutNumber = (place: Place, label: string): Finding => ({
  code: 'fussnote-nummer',
  ...place,
  found: `die Fußnote [^${label}]`,
  expected: 'die Nummer der Fußnote im Bericht: [^12], ohne Buchstaben und ohne 0 davor',
  remedy: 'die Nummer einsetzen, im Text und vor dem Text der Fußnote',
});

const withoutText = (place: Place, label: string): Finding => ({
  code: 'fussnote-leer',
  ...place,
  found: `die Fußnote [^${label}] ohne Text`,
  expected: `[^${label}]: und den Text der Fußnote in derselben Zeile`,
  remedy: 'den Text ergänzen, oder Fußnote und Zeichen streichen',
});

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
