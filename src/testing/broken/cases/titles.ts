import { CHAPTER, PRACTICE, edit, type BrokenCase } from '../broken-case.ts';

const inChapter = (text: string) => edit(CHAPTER, '### Nachweise', `${text}\n\n### Nachweise`);
const told = (
  mistake: string,
  text: string,
  code: string,
  says: string,
  line: string,
): BrokenCase => ({ mistake, make: inChapter(text), code, file: CHAPTER, line, says });

const box = (title: string) => `<Kasten titel="${title}">\n\nText.\n\n</Kasten>`;

/** Titles of boxes and links, headings and quotations. */
export const TITLES: readonly BrokenCase[] = [
  ...[
    ['Die Helfer*innen', 'typografie-genderzeichen', 'ausschreiben'],
    ['Von 2015-2018', 'typografie-zahlenbereich', '2015–2018'],
    ['Ein „Wort', 'typografie-offene-anfuehrung', 'das schließende Zeichen'],
    ['Ein Titel[^12]', 'fussnote-ort', 'in den Text setzen'],
  ].map(([title = '', code = '', says = '']) =>
    told(`the title of a box has a slip: ${title}`, box(title), code, says, title),
  ),
  told(
    'the title of a link has a gender sign',
    'Die [Stadt](stadt:hamburg "für Helfer*innen").',
    'typografie-genderzeichen',
    'ausschreiben',
    'für Helfer*innen',
  ),
  told(
    'the title of a link by reference has three dots',
    'Die [Stadt].\n\n[Stadt]: stadt:hamburg "und mehr ..."',
    'typografie-drei-punkte',
    'durch … ersetzen',
    '[Stadt]: ',
  ),
  {
    mistake: 'the mark of a footnote stands in a summary',
    make: edit(PRACTICE, 'summary: Eine Probestelle', 'summary: Eine[^1] Probestelle'),
    code: 'fussnote-ort',
    file: PRACTICE,
    line: 'summary:',
    says: 'nur im Text',
  },
  told(
    'the mark of a footnote stands in a heading',
    '### Titel[^3]\n\nText.\n\n[^3]: Note.',
    'fussnote-ort',
    'hinter einen Satz',
    '### Titel',
  ),
  told('nothing stands below a heading', '### Leer', 'abschnitt-leer', 'ergänzen', '### Leer'),
  told(
    'a comment alone stands below a heading',
    '### Leer\n\n{/* folgt */}',
    'abschnitt-leer',
    'die Überschrift streichen',
    '### Leer',
  ),
  told(
    'a heading is the last thing in a box',
    '<Hinweis>\n\nText.\n\n### Leer\n\n</Hinweis>',
    'abschnitt-leer',
    'ergänzen',
    '### Leer',
  ),
  told('a quotation is empty', 'Text.\n\n> \n\nText.', 'zitat-leer', 'ergänzen', '> '),
];
