import { CHAPTER, edit, type BrokenCase } from '../broken-case.ts';

const MARK = '{/* Abschnitt 6.2.a */}';

const mark = (written: string, code: string): BrokenCase => ({
  mistake: `the mark of a section is written ${written}`,
  make: edit(CHAPTER, MARK, written),
  code,
  file: CHAPTER,
  line: written,
  says: `die Zeile genau so schreiben: ${MARK}`,
});

/** Slips that show at two places and are told at one. */
export const ONE_SLIP: readonly BrokenCase[] = [
  mark('{/ Abschnitt 6.2.a /}', 'code-im-text'),
  mark('{* Abschnitt 6.2.a *}', 'zeichen-im-text'),
  mark('{/*Abschnitt 6.2.a*/}', 'abschnittsmarke'),
  mark('/* Abschnitt 6.2.a */', 'abschnittsmarke'),
  {
    mistake: 'the only attribute of a box is code',
    make: edit(CHAPTER, 'titel="Eine Stelle für Beschwerden"', 'titel={x}'),
    code: 'code-im-text',
    file: CHAPTER,
    line: 'titel={x}',
    says: 'den Text in "…" schreiben',
  },
  ...['Text', 'Ein Text aus Wörtern.'].map((text): BrokenCase => ({
    mistake: `a note lacks its ^ and its mark does not: ${text}`,
    make: edit(CHAPTER, '[^12]: Text der zwölften Anmerkung.', `[12]: ${text}`),
    code: text === 'Text' ? 'fussnote-schreibweise' : 'markdown-als-text',
    file: CHAPTER,
    line: `[12]: ${text}`,
    says: 'das Zeichen ^ hinter [ ergänzen',
  })),
];
