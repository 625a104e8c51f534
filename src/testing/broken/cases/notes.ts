import { CHAPTER, edit, type BrokenCase } from '../broken-case.ts';

/** Puts a text before the last heading of the chapter. */
const note = (
  mistake: string,
  text: string,
  code: string,
  says: string,
  line: string,
): BrokenCase => ({
  mistake,
  make: edit(CHAPTER, '### Nachweise', `${text}\n\n### Nachweise`),
  code,
  file: CHAPTER,
  line,
  says,
});

/** Footnotes and the targets of reference links. */
export const NOTES: readonly BrokenCase[] = [
  ...['a', '*', '01', '0', '12a'].map((label) =>
    note(
      `a footnote has „${label}“ instead of a number`,
      `Text.[^${label}]\n\n[^${label}]: Note.`,
      'fussnote-nummer',
      'die Nummer einsetzen',
      `[^${label}]: Note`,
    ),
  ),
  note('a footnote is empty', 'Text.[^3]\n\n[^3]:', 'fussnote-leer', 'den Text ergänzen', '[^3]:'),
  note(
    'a footnote holds a comment alone',
    'Text.[^3]\n\n[^3]: {/* fehlt noch */}',
    'fussnote-leer',
    'den Text ergänzen',
    '[^3]: {',
  ),
  note(
    'a footnote holds a heading',
    'Text.[^3]\n\n[^3]: ## Titel',
    'ueberschrift-verschachtelt',
    'in einer Fußnote',
    '[^3]: ## Titel',
  ),
  note(
    'a footnote lacks its sign',
    'Text[1].\n\n[1]: Gesemann 2017, S. 12',
    'markdown-als-text',
    'das Zeichen ^ hinter [ ergänzen',
    '[1]: Gesemann',
  ),
  note(
    'a footnote without its sign becomes a link',
    'Text[1].\n\n[1]: https://example.org/',
    'fussnote-schreibweise',
    '[^1]',
    '[1]: https',
  ),
  note(
    'a footnote without its sign leads to a word',
    'Text[2].\n\n[2]: Gesemann',
    'fussnote-schreibweise',
    'keine Fußnote',
    '[2]: Gesemann',
  ),
  note(
    'a footnote is marked with a star without its sign',
    'Text[*].\n\n[*]: Gesemann',
    'fussnote-schreibweise',
    '[^12]',
    '[*]: Gesemann',
  ),
  ...['[^ 3]', '[^3 ]', '[ ^3]', '[3^]', '(^3)', '[^3'].map((mark) =>
    note(
      `the mark of a footnote is written ${mark}`,
      `Text.${mark}\n\n[^3]: Note.`,
      'fussnote-schreibweise',
      'das Zeichen so schreiben: [^12]',
      `Text.${mark}`,
    ),
  ),
  ...['Ein Satz.[13]', 'Ein Satz.¹³', 'Ein „Wort.“ ¹³'].map((text) =>
    note(
      `the mark of a footnote comes from a word processor: ${text}`,
      text,
      'fussnote-schreibweise',
      'das Zeichen so schreiben: [^12]',
      text,
    ),
  ),
  note(
    'a footnote stands in the text',
    'Text.^[Eine Note] Und weiter.',
    'fussnote-schreibweise',
    'ans Ende der Datei',
    '^[Eine Note]',
  ),
  ...['[^3] Note', '[^3] : Note', 'Quelle [^3]: Note'].map((line) =>
    note(
      `the text of a footnote begins with ${line}`,
      `Text.[^3]\n\n${line}`,
      'fussnote-schreibweise',
      'den Doppelpunkt direkt hinter ]',
      line,
    ),
  ),
  note(
    'nothing refers to the target of a link',
    'Text.\n\n[karte]: https://example.org/',
    'linkziel-unbenutzt',
    'erscheint nirgends',
    '[karte]:',
  ),
  note(
    'the target of a link stands there twice',
    'Eine [Karte].\n\n[Karte]: https://example.org/\n\n[karte]: https://example.com/',
    'linkziel-doppelt',
    'es gilt nur das erste',
    '[karte]:',
  ),
  note(
    'the target of a link is none',
    'Eine [Karte].\n\n[Karte]: https://example.org/ die Karte',
    'markdown-als-text',
    'auf einer eigenen Zeile',
    '[Karte]:',
  ),
  note(
    'an image is shown by reference',
    '![Bild][b]\n\n[b]: https://example.org/a.png',
    'bild-im-text',
    'Text ohne Bilder',
    '![Bild]',
  ),
];
