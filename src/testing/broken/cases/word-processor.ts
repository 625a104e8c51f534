import { CHAPTER, FIGURE, PRACTICE, edit, type BrokenCase } from '../broken-case.ts';

const inChapter = (text: string) => edit(CHAPTER, '### Nachweise', `${text}\n\n### Nachweise`);

/** What comes out of a word processor, or of a hand in a hurry, and looks right there. */
export const WORD_PROCESSOR: readonly BrokenCase[] = [
  {
    mistake: 'a list below a sentence begins with 2',
    make: inChapter('Die Punkte:\n2. eins\n3. zwei'),
    code: 'zeilen-laufen-zusammen',
    file: CHAPTER,
    line: '2. eins',
    says: 'deren Zeilen zusammenlaufen',
  },
  ...['»Wort«', '«Wort»', '«Wort.»'].map((text): BrokenCase => ({
    mistake: `quotation marks are pointed: ${text}`,
    make: inChapter(`Er sagt ${text} dazu.`),
    code: 'typografie-englische-anfuehrung',
    file: CHAPTER,
    line: 'Er sagt',
    says: 'durch „ und “ ersetzen',
  })),
  ...['--', '---'].map((sign): BrokenCase => ({
    mistake: `hyphens stand for a dash: ${sign}`,
    make: inChapter(`Das ist ${sign} so sagt er ${sign} gut.`),
    code: 'typografie-bindestrich',
    file: CHAPTER,
    line: 'Das ist',
    says: 'durch – ersetzen',
  })),
  ...['Er kam , sah und half.', 'Er kam und half .', 'Er kam ; sie nicht.'].map(
    (text): BrokenCase => ({
      mistake: `a space stands before a sign: ${text}`,
      make: inChapter(text),
      code: 'typografie-leerzeichen',
      file: CHAPTER,
      line: text,
      says: 'das Leerzeichen streichen',
    }),
  ),
  ...['Der Rat,dem er glaubt.', 'Der Rat ( der Stadt) half.', 'Der Rat (der Stadt ) half.'].map(
    (text): BrokenCase => ({
      mistake: `a space is missing or one too many: ${text}`,
      make: inChapter(text),
      code: 'typografie-leerzeichen',
      file: CHAPTER,
      line: text,
      says: 'ergänzen oder streichen',
    }),
  ),
  ...[
    ['Die Flücht- linge kamen.', 'bindestrich', 'das Wort verbinden'],
    ['Die Flücht-\nlinge kamen.', 'bindestrich', 'das Wort verbinden'],
    ['Das ist ´wichtig´ so.', 'gerade-einfache-anfuehrung', 'ein Auslassungszeichen ist ’'],
    ['Das ist ,,wichtig‘‘ so.', 'englische-anfuehrung', 'durch „ und “ ersetzen'],
    ['Fehler! Verweisquelle konnte nicht gefunden werden.', 'unfertig', 'ausschreiben'],
    ['Das steht auf S. xx im Bericht.', 'unfertig', 'ausschreiben'],
  ].map(([text = '', code = '', says = '']): BrokenCase => ({
    mistake: `a word processor or a printed page has left a trace: ${text}`,
    make: inChapter(text),
    code: `typografie-${code}`,
    file: CHAPTER,
    line: text.split('\n')[0] ?? '',
    says,
  })),
  {
    mistake: 'a curly bracket is closed that nothing has opened',
    make: inChapter('Das ist wichtig}.'),
    code: 'markdown-als-text',
    file: CHAPTER,
    line: 'wichtig}',
    says: 'ein einzelnes Zeichen }',
  },
  {
    mistake: 'a heading is a link without text',
    make: inChapter('### [](stadt:hamburg)\n\nText.'),
    code: 'link-ohne-text',
    file: CHAPTER,
    line: '### [](',
    says: 'zwischen [ und ] schreiben',
  },
  {
    mistake: 'the target of a link stands on the next line and runs code',
    make: inChapter('Ein Satz mit einem [Link](\njavascript:x) darin.'),
    code: 'unbekannte-adresse',
    file: CHAPTER,
    line: 'javascript:x',
    says: 'wert:',
  },
  {
    mistake: 'a figure that is called by an attribute of another name is not there, either',
    make: inChapter('<Abbildung data-id="abb-15" id="abb-99" />'),
    code: 'unbekannte-angabe',
    file: CHAPTER,
    line: 'data-id',
    says: 'id="abb-99"',
  },
  {
    mistake: 'a link leads to a name',
    make: inChapter('Ein Satz mit [Hamburg](Hamburg) darin.'),
    code: 'unbekannte-adresse',
    file: CHAPTER,
    line: '(Hamburg)',
    says: 'als Querverweis schreiben: stadt:hamburg',
  },
  {
    mistake: 'all pages stand in quotation marks',
    make: edit(PRACTICE, 'pages: [55, 56]', "pages: ['55', '56']"),
    code: 'feld-ungueltig',
    file: PRACTICE,
    line: 'pages:',
    says: '55 schreiben: ohne Anführungszeichen',
  },
  {
    mistake: 'a list in the head has no end',
    make: edit(PRACTICE, 'fields: [beschwerde]', 'fields: [beschwerde'),
    code: 'yaml',
    file: PRACTICE,
    line: 'fields: [beschwerde',
    says: '] oder } ergänzen',
  },
  {
    mistake: 'a field of a group is further in than the others',
    make: edit(
      PRACTICE,
      '  - { text: zwei Vollzeitstellen, positions: 2 }\n',
      '  - text: eine Stelle\n      positions: 1\n',
    ),
    code: 'yaml',
    file: PRACTICE,
    line: 'text: eine Stelle',
    says: 'genau untereinander',
  },
  {
    mistake: 'a figure to which a text ties a number has a share in words',
    make: (site) => {
      inChapter('Es sind [50 Prozent](wert:abb-15/ja).')(site);
      edit(FIGURE, 'value: 50', 'value: fünfzig')(site);
    },
    code: 'feld-ungueltig',
    file: FIGURE,
    line: 'value: fünfzig',
    says: 'eine Zahl',
  },
];
