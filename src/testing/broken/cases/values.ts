import { CHAPTER, CITY, FIGURE, PRACTICE, edit, type BrokenCase } from '../broken-case.ts';

const WORK = 'content/literatur/koepping-2018.yaml';
const MODEL = 'content/modelle/modell-1.mdx';
const VOICE = 'content/stimmen/v001.yaml';
const WHOLE_FIGURE = 'content/abbildungen/tab-1.yaml';

/** Makes the second figure a complete one with one series of these shares. */
const shares =
  (...values: number[]): BrokenCase['make'] =>
  (site) => {
    const rows = values.map(
      (value, index) => `      - { label: Antwort ${index}, value: ${value}, origin: Tabelle }\n`,
    );
    site.edit(
      WHOLE_FIGURE,
      'completeness: nicht überliefert\ngaps: [Alle Werte fehlen.]',
      `series:\n  - label: Anteil\n    unit: Prozent\n    values:\n${rows.join('')}completeness: vollständig`,
    );
  };

const grouped = (file: string, from: string, to: string): BrokenCase => ({
  mistake: `a number has a point for thousands (${to})`,
  make: edit(file, from, to),
  code: 'feld-ungueltig',
  file,
  line: to,
  says: 'wenn Tausender gemeint sind',
});

const twice = (file: string, from: string, to: string, says: string): BrokenCase => ({
  mistake: `something stands in a list twice (${to})`,
  make: edit(file, from, to),
  code: 'feld-ungueltig',
  file,
  line: to.split('\n').at(-1) ?? '',
  says: `${says}: `,
});

/** Values that can be read and are not what is meant. */
export const VALUES: readonly BrokenCase[] = [
  {
    mistake: 'a # cuts a text',
    make: edit(PRACTICE, 'title: Ombudsstelle', 'title: Stelle # Streit'),
    code: 'yaml',
    file: PRACTICE,
    line: 'title: Stelle',
    says: 'was hinter # steht, liest YAML nicht',
  },
  {
    mistake: 'a text begins with #',
    make: edit(FIGURE, 'subject: Antworten auf eine Probefrage', 'subject: #MeToo'),
    code: 'yaml',
    file: FIGURE,
    line: 'subject:',
    says: '„#MeToo“',
  },
  grouped(FIGURE, 'value: 50', 'value: 1.000'),
  grouped(FIGURE, 'n: 137', 'n: 1.370'),
  grouped(PRACTICE, 'amount: 500', 'amount: 20.000'),
  grouped(PRACTICE, 'positions: 2', 'positions: 2.000'),
  grouped(PRACTICE, 'pages: [55, 56]', 'pages: [55, 56.000]'),
  grouped(CITY, 'count: 1,', 'count: 1.000,'),
  grouped(CITY, 'lat: 53.55', 'lat: 53.551'),
  grouped(WORK, 'year: 2018', 'year: 2.018'),
  {
    mistake: 'a reach of thousands stands without quotation marks',
    make: edit(PRACTICE, 'value: rund 300', 'value: 1.000'),
    code: 'feld-ungueltig',
    file: PRACTICE,
    line: 'value: 1.000',
    says: "in einfache Anführungszeichen setzen: '1.000'",
  },
  {
    mistake: 'a date of two numbers stands without quotation marks',
    make: edit(CITY, 'period: 27.10.2017', 'period: 27.10'),
    code: 'feld-ungueltig',
    file: CITY,
    line: 'period: 27.10',
    says: "in einfache Anführungszeichen setzen: '27.10'",
  },
  {
    mistake: 'a phone number stands without quotation marks',
    make: edit('content/betreiber.yaml', "street: ''", 'phone: 030123456'),
    code: 'feld-ungueltig',
    file: 'content/betreiber.yaml',
    line: 'phone:',
    says: "in einfache Anführungszeichen setzen: '030123456'",
  },
  {
    mistake: 'a title is a word that YAML takes for a value',
    make: edit(PRACTICE, 'title: Ombudsstelle', 'title: true'),
    code: 'feld-ungueltig',
    file: PRACTICE,
    line: 'title: true',
    says: "in einfache Anführungszeichen setzen: 'true'",
  },
  {
    mistake: 'a city is a postal code',
    make: edit(PRACTICE, 'city: hamburg', 'city: 10115'),
    code: 'feld-ungueltig',
    file: PRACTICE,
    line: 'city: 10115',
    says: 'den Namen einer Datei in content/staedte/',
  },
  {
    mistake: 'a switch is a word',
    make: edit(FIGURE, 'kind: Balken', 'kind: Balken\nmultiple: ja'),
    code: 'feld-ungueltig',
    file: FIGURE,
    line: 'multiple:',
    says: 'true oder false schreiben',
  },
  {
    mistake: 'a share has words beside its number',
    make: edit(FIGURE, 'value: 50,', 'value: 50, words: die Hälfte,'),
    code: 'feld-ungueltig',
    file: FIGURE,
    line: 'words: die Hälfte',
    says: 'neben einer Zahl erscheinen sie nicht',
  },
  {
    mistake: 'a share is a fraction',
    make: edit(FIGURE, 'value: 50,', 'value: 0.39,'),
    code: 'feld-ungueltig',
    file: FIGURE,
    line: 'value: 0.39',
    says: '39 schreiben',
  },
  {
    mistake: 'the shares of a complete figure are fractions',
    make: shares(0.39, 0.36, 0.25),
    code: 'feld-ungueltig',
    file: WHOLE_FIGURE,
    line: 'value: 0.39',
    says: 'keine Anteile von 0 bis 1',
  },
  {
    mistake: 'the shares of a complete figure do not add up',
    make: shares(39, 36, 15),
    code: 'feld-ungueltig',
    file: WHOLE_FIGURE,
    line: 'values:',
    says: 'zusammen 100 Prozent ergeben; es sind 90',
  },
  {
    mistake: 'a summary is a list',
    make: edit(PRACTICE, 'summary: Eine Probestelle', 'summary: |\n  - Eine Probestelle\n  - Eine'),
    code: 'feld-ungueltig',
    file: PRACTICE,
    line: 'summary: |',
    says: 'ohne Aufzählung',
  },
  {
    mistake: 'a voice has two paragraphs',
    make: edit(VOICE, 'text: Am Anfang', 'text: >\n  Erster Absatz.\n\n  Am Anfang'),
    code: 'feld-ungueltig',
    file: VOICE,
    line: 'text: >',
    says: 'einen Text in einem Absatz',
  },
  {
    mistake: 'a voice has a city and a place',
    make: edit(VOICE, 'city: hamburg', 'city: hamburg\nplace: Altona'),
    code: 'feld-ungueltig',
    file: VOICE,
    line: 'place: Altona',
    says: 'höchstens eines von beiden',
  },
  twice(PRACTICE, 'models: [modell-1]', 'models: [modell-1, modell-1]', '„models.1“'),
  twice(
    PRACTICE,
    'targetGroups: [Geflüchtete',
    'targetGroups: [Geflüchtete, Geflüchtete',
    '„targetGroups.1“',
  ),
  twice(PRACTICE, 'fields: [beschwerde]', 'fields: [beschwerde, beschwerde]', '„fields.1“'),
  twice(PRACTICE, 'actors: [ein Bündnis', 'actors: [ein Bündnis, Ein Bündnis', '„actors.1“'),
  twice(PRACTICE, 'pages: [55, 56]', 'pages: [55, 55]', '„source.pages.1“'),
  twice(
    PRACTICE,
    'sections: [6.2.b.box3]',
    'sections: [6.2.b.box3, 6.2.b.box3]',
    '„source.sections.1“',
  ),
  twice(
    PRACTICE,
    'Streit, Ärger, Mediation',
    'Streit, Ärger, streit, Mediation',
    '„searchTerms.2“',
  ),
  twice(WORK, 'sections: [6.2.a]', 'sections: [6.2.a, 6.2.a]', '„sections.1“'),
  twice(
    CHAPTER,
    '- Zweite Aussage des Unterkapitels.',
    '- Erste Aussage des Unterkapitels. ',
    '„keyPoints.1“',
  ),
  twice(MODEL, 'name: Forum', 'name: Forum\n  - { name: forum, city: hamburg }', '„examples.1“'),
  {
    mistake: 'two series have the same name',
    make: edit(
      FIGURE,
      'completeness:',
      '  - { label: anteil, unit: Prozent, values: [{ label: x, value: 1, origin: Grafik }] }\ncompleteness:',
    ),
    code: 'feld-ungueltig',
    file: FIGURE,
    line: 'label: anteil',
    says: 'jede Reihe nur einmal',
  },
  {
    mistake: 'the number of posts differs from its words',
    make: edit(PRACTICE, 'positions: 2', 'positions: 3'),
    code: 'feld-ungueltig',
    file: PRACTICE,
    line: 'positions: 3',
    says: 'dort steht 2',
  },
  {
    mistake: 'a practice lies in another city than its model says',
    make: edit(
      MODEL,
      'city: hamburg\n    name: Ombudsstelle',
      'city: rostock\n    name: Ombudsstelle',
    ),
    code: 'beispiel-stadt',
    file: MODEL,
    line: 'city: rostock',
    says: 'die Stadt des Praxisbeispiels: hamburg',
  },
];
