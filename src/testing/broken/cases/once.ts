import { CHAPTER, CITY, FIGURE, PRACTICE, edit, type BrokenCase } from '../broken-case.ts';

const inChapter = (text: string) => edit(CHAPTER, '### Nachweise', `${text}\n\n### Nachweise`);
const host = (url: string, says: string): BrokenCase => ({
  mistake: `an address has no host that can be one: ${url}`,
  make: inChapter(`Siehe [dort](${url}).`),
  code: 'unbekannte-adresse',
  file: CHAPTER,
  line: 'Siehe [dort]',
  says,
});
const inPractice = (
  mistake: string,
  from: string,
  to: string,
  told: Pick<BrokenCase, 'code' | 'line' | 'says'>,
): BrokenCase => ({ mistake, make: edit(PRACTICE, from, to), file: PRACTICE, ...told });

/** Slips that showed at several places, or at the wrong one: each is told once, where it was made. */
export const ONCE: readonly BrokenCase[] = [
  host('https://', 'ohne den Namen eines Servers'),
  host('https:///pfad', 'ohne den Namen eines Servers'),
  host('https://unsinn', '„unsinn“ ist kein voller Name'),
  host('https://unsinn/a/b', '„unsinn“ ist kein voller Name'),
  host('https://.de/', '„.de“ ist kein voller Name'),
  host('https://koeln..de/', '„koeln..de“ ist kein voller Name'),
  ...[
    '<Kasten titel="A">Text\n\n</Kasten>',
    '<Kasten titel="A">Text\n\nmehr\n\n</Kasten>',
    '- <Kasten titel="A">\n\n</Kasten>',
  ].map((text): BrokenCase => ({
    mistake: `a text stands on the row on which a block begins: ${text}`,
    make: inChapter(text),
    code: 'baustein-offen',
    file: CHAPTER,
    line: '<Kasten titel="A">',
    says: 'Anfang und Ende des Bausteins je auf eine eigene Zeile setzen',
  })),
  {
    mistake: 'a block without content has no slash',
    make: inChapter('<Stimme id="v002">'),
    code: 'baustein-offen',
    file: CHAPTER,
    line: '<Stimme id="v002">',
    says: '<Stimme id="…" /> schreiben',
  },
  {
    mistake: 'two chapters are the parents of each other',
    make: edit(
      'content/kapitel/6-modelle.mdx',
      "number: '6'",
      "number: '6'\nparent: 6-2-vernetzung-kooperation-koordination",
    ),
    code: 'kapitel-ort',
    file: 'content/kapitel/6-modelle.mdx',
    line: 'parent:',
    says: '„parent“ streichen',
  },
  inPractice(
    'a word stands five times in a list',
    'actors: [',
    'actors: [eins, eins, eins, eins, ',
    {
      code: 'feld-ungueltig',
      line: 'actors:',
      says: 'in einer Liste jeden Eintrag nur einmal',
    },
  ),
  inPractice(
    'words stand where a list belongs',
    'actors: [ein Bündnis, eine Behörde]',
    'actors: ein Bündnis, eine Behörde',
    {
      code: 'feld-ungueltig',
      line: 'actors:',
      says: 'als Liste schreiben: [ein Bündnis, eine Behörde]',
    },
  ),
  inPractice(
    'money stands in words where a list of groups belongs',
    "funding:\n  - { text: zwei Vollzeitstellen, positions: 2 }\n  - { text: 'bis zu 500 Euro je Projekt', source: Stadt, amount: 500, per: Projekt, limit: true }",
    'funding: 500 Euro',
    {
      code: 'feld-ungueltig',
      line: 'funding:',
      says: '„- { text: …, source: …, amount: …',
    },
  ),
  ...[
    'staedte/hamburg',
    '/staedte/hamburg/',
    '../staedte/hamburg.mdx',
    'content/staedte/hamburg.mdx',
  ].map((path) =>
    inPractice(`a link leads to the path of an entry: ${path}`, '(stadt:hamburg)', `(${path})`, {
      code: 'unbekannte-adresse',
      line: `(${path})`,
      says: 'als Querverweis schreiben: stadt:hamburg',
    }),
  ),
  inPractice(
    'values of a list are parted by semicolons',
    'targetGroups: [Geflüchtete',
    'targetGroups: [Initiativen; Geflüchtete',
    {
      code: 'feld-ungueltig',
      line: 'targetGroups:',
      says: 'mit Komma trennen: Initiativen, Geflüchtete',
    },
  ),
  {
    mistake: 'the value that proves the summary of its figure is below zero',
    make: (site) => {
      edit(FIGURE, 'Die Hälfte der Befragten', '50 Prozent der Befragten')(site);
      edit(FIGURE, 'value: 50', 'value: -50')(site);
    },
    code: 'feld-ungueltig',
    file: FIGURE,
    line: 'value: -50',
    says: '-50',
  },
  {
    mistake: 'a category that is highlighted takes the name of another',
    make: edit(
      FIGURE,
      'unit: Prozent\n    values:\n      - { label: ja',
      'unit: Prozent\n    highlight: [ja]\n    values:\n      - { label: nein',
    ),
    code: 'feld-ungueltig',
    file: FIGURE,
    line: 'label: nein, value: null',
    says: 'jede Kategorie nur einmal',
  },
  {
    mistake: 'latitude and longitude are swapped',
    make: edit(CITY, 'lat: 53.55, lon: 9.99', 'lat: 9.99, lon: 53.55'),
    code: 'feld-ungueltig',
    file: CITY,
    line: 'location:',
    says: 'lat und lon vertauschen',
  },
];
