import { PRACTICE, CITY, FIGURE, edit, type BrokenCase } from '../broken-case.ts';

/** Fields that are missing, misspelt or hold the wrong value. */
export const FIELDS: readonly BrokenCase[] = [
  {
    mistake: 'a field is misspelt',
    make: edit(PRACTICE, 'since:', 'sinnce:'),
    code: 'unbekanntes-feld',
    file: PRACTICE,
    line: 'sinnce:',
    says: 'das Feld „sinnce“',
  },
  {
    mistake: 'a field within a field is misspelt',
    make: edit(PRACTICE, 'positions: 2', 'stellen: 2'),
    code: 'unbekanntes-feld',
    file: PRACTICE,
    line: 'stellen: 2',
    says: 'das Feld „stellen“',
  },
  {
    mistake: 'a field is missing',
    make: edit(CITY, 'size: Millionenstadt\n', ''),
    code: 'feld-fehlt',
    file: CITY,
    says: '„size:“ im Kopf ergänzen',
  },
  {
    mistake: 'a value is not on the closed list',
    make: edit(PRACTICE, 'fields: [beschwerde]', 'fields: [beschwerden]'),
    code: 'feld-ungueltig',
    file: PRACTICE,
    line: 'fields:',
    says: 'beschwerde, foerderung, information',
  },
  {
    mistake: 'a number is written as text',
    make: edit(FIGURE, 'n: 137', "n: '137'"),
    code: 'feld-ungueltig',
    file: FIGURE,
    line: "n: '137'",
    says: 'eine Zahl',
  },
  {
    mistake: 'there are too few search terms',
    make: edit(PRACTICE, '[Streit, Ärger, Mediation, Anlaufstelle, Vertrauensperson]', '[Streit]'),
    code: 'feld-ungueltig',
    file: PRACTICE,
    line: 'searchTerms:',
    says: 'mindestens 5 Einträge',
  },
  {
    mistake: 'a practice has neither city nor region',
    make: edit(PRACTICE, 'city: hamburg\n', ''),
    code: 'feld-fehlt',
    file: PRACTICE,
    says: 'genau eines von beiden: „city“ oder „region“',
  },
  {
    mistake: 'a printed page lies outside the section',
    make: edit(PRACTICE, 'pages: [55, 56]', 'pages: [55, 60]'),
    code: 'feld-ungueltig',
    file: PRACTICE,
    line: 'pages:',
    says: 'Seite 60 streichen oder den Abschnitt ergänzen',
  },
];
