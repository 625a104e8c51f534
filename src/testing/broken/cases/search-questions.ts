import { CHAPTER, FIGURE, PRACTICE, edit, type BrokenCase } from '../broken-case.ts';

/** Questions for the search that stand in the wrong place or twice. */
export const SEARCH_QUESTIONS: readonly BrokenCase[] = [
  {
    mistake: 'questions stand under a heading that the page does not have',
    make: edit(CHAPTER, '  foerderung:', '  forderung:'),
    code: 'suchfrage-abschnitt',
    file: CHAPTER,
    line: '  forderung:',
    says: 'Gemeint ist vielleicht „foerderung“',
  },
  {
    mistake: 'a question stands under two headings',
    make: edit(CHAPTER, 'Wo steht das?', 'wer gibt uns Geld?'),
    code: 'suchfrage-doppelt',
    file: CHAPTER,
    line: 'wer gibt uns Geld?',
    says: 'steht schon bei „foerderung“',
  },
  {
    mistake: 'a question stands in a list twice',
    make: edit(
      PRACTICE,
      'wer schlichtet bei Streit]',
      'wer schlichtet bei Streit, Wer schlichtet bei Streit]',
    ),
    code: 'feld-ungueltig',
    file: PRACTICE,
    line: 'Wer schlichtet bei Streit',
    says: 'in einer Liste jeden Eintrag nur einmal',
  },
  {
    mistake: 'the questions of a chapter stand in a list',
    make: edit(
      CHAPTER,
      '  foerderung:\n    - Wer gibt uns Geld?\n  nachweise:\n    - Wo steht das?',
      '  - Wer gibt uns Geld?',
    ),
    code: 'feld-ungueltig',
    file: CHAPTER,
    line: 'searchQuestions:',
    says: 'eine Gruppe von Feldern',
  },
  {
    mistake: 'the questions of a figure stand under headings',
    make: edit(
      FIGURE,
      'searchQuestions: [Wie viele sagen ja?]',
      'searchQuestions: { anfang: [Wie viele sagen ja?] }',
    ),
    code: 'feld-ungueltig',
    file: FIGURE,
    line: 'searchQuestions:',
    says: 'eine Liste',
  },
];
