import { CHAPTER, edit, type BrokenCase } from '../broken-case.ts';

const TERM = 'content/glossar/helferkreis.mdx';
const MODEL = 'content/modelle/modell-1.mdx';
const inChapter = (text: string) => edit(CHAPTER, '### Nachweise', `${text}\n\n### Nachweise`);

const heading = (
  mistake: string,
  text: string,
  says: string,
  line = text,
  code = 'markdown-als-text',
): BrokenCase => ({ mistake, make: inChapter(text), code, file: CHAPTER, line, says });

/** Headings that are none, or that their page cannot bear. */
export const HEADINGS: readonly BrokenCase[] = [
  heading('a heading of digits lacks its space', '##2015', 'Leerzeichen hinter #'),
  heading('a heading in quotation marks lacks its space', '##„Zitat“', 'Leerzeichen hinter #'),
  heading('a heading has a no-break space', '##\u00A0Titel', 'ein gewöhnliches Leerzeichen'),
  heading('a title has a no-break space', '#\u00A0Titel', 'ein gewöhnliches Leerzeichen'),
  heading('a heading has seven #', '####### Sieben', 'höchstens sechs #'),
  heading(
    'a heading ends in # without a space',
    '### Titel##\n\nText.',
    'am Ende streichen',
    '### Titel##',
  ),
  heading(
    'a heading stands on the row of a building block',
    '<Hinweis>## Titel</Hinweis>',
    'auf eine eigene Zeile',
  ),
  heading(
    'a list stands on the row of a building block',
    '<Hinweis>- eins</Hinweis>',
    'auf eine eigene Zeile',
  ),
  heading(
    'a line of = stands below a blank line',
    'Text.\n\n=======',
    'eine Trennlinie ist ---',
    '=======',
  ),
  heading(
    'a line of = below a paragraph makes it a heading',
    'Überschrieben\n=======',
    'weil unter dem Absatz',
    'Überschrieben',
    'ueberschrift-unterstrichen',
  ),
  heading(
    'a heading has no letters',
    '### 🙂',
    'ohne Buchstaben und Ziffern',
    '### 🙂',
    'ueberschrift-leer',
  ),
  heading(
    'a heading is empty',
    '####\n\nText',
    'eine Überschrift ohne Text',
    '####',
    'ueberschrift-leer',
  ),
  heading(
    'a heading of level 1 has another below it',
    '# Ergebnis\n\nText.\n\n### Zahlen\n\nText.',
    'ein # ergänzen',
    '# Ergebnis',
    'ueberschrift-ebene-1',
  ),
  {
    mistake: 'a heading of a term is called like the term',
    make: edit(TERM, 'So heißen', '## Helferkreis\n\nSo heißen'),
    code: 'kennung-doppelt',
    file: TERM,
    line: '## Helferkreis',
    says: 'anders nennen',
  },
  {
    mistake: 'two terms have a heading in common',
    make: (site) => {
      edit(TERM, 'So heißen', '## Beispiele\n\nSo heißen')(site);
      site.write('content/glossar/kreis.mdx', site.read(TERM).replace(/Helferkreis/gu, 'Kreis'));
    },
    code: 'kennung-doppelt',
    file: 'content/glossar/kreis.mdx',
    line: '## Beispiele',
    says: TERM,
  },
  {
    mistake: 'two terms have footnotes on their common page',
    make: (site) => {
      edit(TERM, 'So heißen', 'Ein Satz.[^1]\n\n[^1]: Note.\n\n- Punkt\n\nSo heißen')(site);
      site.write('content/glossar/kreis.mdx', site.read(TERM).replace(/Helferkreis/gu, 'Kreis'));
    },
    code: 'kennung-doppelt',
    file: 'content/glossar/kreis.mdx',
    line: '[^1]: Note',
    says: 'in den Satz aufnehmen',
  },
  {
    mistake: 'a heading of a model is called like the model',
    make: (site) => {
      site.write(MODEL, `${site.read(MODEL)}\n## Modell 1\n\nText.\n`);
    },
    code: 'kennung-doppelt',
    file: MODEL,
    line: '## Modell 1',
    says: 'anders nennen',
  },
];
