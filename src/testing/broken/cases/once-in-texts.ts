import { CHAPTER, SHORT, edit, type BrokenCase } from '../broken-case.ts';

const inChapter = (text: string) => edit(CHAPTER, '### Nachweise', `${text}\n\n### Nachweise`);

/** Slips in texts and files that showed at several places, or at the wrong one: each is told once. */
export const ONCE_IN_TEXTS: readonly BrokenCase[] = [
  {
    mistake: 'all boxes of a list of tasks are one slip',
    make: inChapter('- [ ] eins\n- [x] zwei\n- [ ] drei'),
    code: 'aufgabenliste',
    file: CHAPTER,
    line: '- [ ] eins',
    says: '[ ] streichen',
  },
  {
    mistake: 'the head of a table lacks a cell',
    make: inChapter('| a | b |\n| --- | --- |\n| 1 | 2 | 3 |\n| 4 | 5 | 6 |'),
    code: 'tabelle-zellen',
    file: CHAPTER,
    line: '| 1 | 2 | 3 |',
    says: 'die Kopfzeile erweitern',
  },
  {
    mistake: 'the first paragraph of a section is underlined',
    make: edit(CHAPTER, '### Nachweise\n', '### Nachweise\n\nEin Absatz\n---\n'),
    code: 'ueberschrift-unterstrichen',
    file: CHAPTER,
    line: 'Ein Absatz',
    says: 'eine Leerzeile vor --- setzen',
  },
  {
    mistake: 'an id of the short citations stands there twice, and a text refers to the other',
    make: (site) => {
      edit(
        SHORT,
        '- id: beck-2016',
        '- id: adler-2016\n  short: Adler 2016\n  sections: [6.2.a]\n- id: adler-2016',
      )(site);
    },
    code: 'kurzbeleg-doppelt',
    file: SHORT,
    says: 'jede id nur einmal',
  },
  {
    mistake: 'a link leads to a heading that stands in a comment',
    make: (site) => {
      edit(CHAPTER, '### Nachweise', '{/* ### Nachweise */}')(site);
      edit(CHAPTER, 'Ein Satz mit', 'Nach [unten](#nachweise): ein Satz mit')(site);
    },
    code: 'abschnitt-fehlt',
    file: CHAPTER,
    line: '#nachweise',
    says: 'in einem Kommentar',
  },
  {
    mistake: 'a file stands in place of a folder',
    make: (site) => {
      site.remove('content/suche');
      site.write('content/suche', '');
    },
    code: 'leere-sammlung',
    file: 'content/suche',
    says: 'eine Datei mit dem Namen eines Ordners',
  },
  {
    mistake: 'a file stands in place of the folder of the content',
    make: (site) => {
      site.remove('content');
      site.write('content', '');
    },
    code: 'leere-sammlung',
    file: 'content',
    says: 'eine Datei mit dem Namen eines Ordners',
  },
  ...[
    ['leads to itself', '[^12]: Text', '[^12]: Siehe[^12]. Text'],
    ['leads to another', '[^12]: Text', '[^12]: Text[^13]\n\n[^13]: Siehe[^12]. Text'],
  ].map(([what = '', from = '', to = '']): BrokenCase => ({
    mistake: `a footnote ${what}`,
    make: edit(CHAPTER, from, to),
    code: 'fussnote-ort',
    file: CHAPTER,
    line: '[^12]: ',
    says: 'vgl. Fußnote',
  })),
  {
    mistake: 'footnotes lead to each other and no text to them',
    make: edit(
      CHAPTER,
      'zwölften Anmerkung.',
      'zwölften Anmerkung.\n\n[^13]: Siehe[^14].\n\n[^14]: Siehe[^13].',
    ),
    code: 'fussnote-ort',
    file: CHAPTER,
    line: '[^13]: Siehe',
    says: 'nicht in einer Fußnote',
  },
  {
    mistake: 'the second paragraph of a footnote is not indented',
    make: edit(
      CHAPTER,
      'der zwölften Anmerkung.',
      'der zwölften Anmerkung.\n\nUnd noch ein Absatz.',
    ),
    code: 'fussnote-ort',
    file: CHAPTER,
    line: 'Und noch ein Absatz',
    says: 'um vier Leerzeichen einrücken',
  },
];
