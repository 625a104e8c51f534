import type { FixtureSite } from '../fixture-site.ts';

/** One mistake that an editor can make, and what the check must say about it. */
export interface BrokenCase {
  /** What went wrong, as an everyday sentence. */
  mistake: string;
  make: (site: FixtureSite) => void;
  code: string;
  file: string;
  /** Text on the line that the finding must name; without it the finding is about the whole file. */
  line?: string;
  /** A part of what the finding says. */
  says: string;
}

const CHAPTER = 'content/kapitel/6-2-vernetzung-kooperation-koordination.mdx';
const PRACTICE = 'content/praxis/hamburg-ombudsstelle.mdx';
const CITY = 'content/staedte/hamburg.mdx';
const FIGURE = 'content/abbildungen/abb-15.yaml';
const SHORT = 'content/literatur/kurzbelege.yaml';

const edit = (file: string, from: string, to: string) => (site: FixtureSite) => site.edit(file, from, to);

const HEAD: BrokenCase[] = [
  {
    mistake: 'the head of an entry is no valid YAML',
    make: edit(PRACTICE, 'city: hamburg', 'city: "hamburg'),
    code: 'yaml',
    file: PRACTICE,
    line: 'city: "hamburg',
    says: 'ein schließendes " fehlt',
  },
  {
    mistake: 'a text with a colon stands without quotes',
    make: edit(CITY, 'summary: Eine', 'summary: Stadt: eine'),
    code: 'yaml',
    file: CITY,
    line: 'summary: Stadt',
    says: 'Anführungszeichen',
  },
  {
    mistake: 'a field stands in the head twice',
    make: edit(CITY, 'size: Millionenstadt', 'size: Millionenstadt\nsize: Großstadt'),
    code: 'yaml',
    file: CITY,
    line: 'size: Großstadt',
    says: 'ein Feld steht zweimal da',
  },
  {
    mistake: 'a YAML file has a list that is not closed',
    make: edit(FIGURE, 'gaps: [Der Rest ist nicht überliefert.]', 'gaps: [Der Rest'),
    code: 'yaml',
    file: FIGURE,
    says: 'eine Klammer',
  },
  {
    mistake: 'an entry has no head at all',
    make: (site) => site.write('content/glossar/leer.mdx', 'Nur Text.\n'),
    code: 'kopf-fehlt',
    file: 'content/glossar/leer.mdx',
    line: 'Nur Text',
    says: 'kein Kopf',
  },
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
    says: 'genau eines von beiden: city oder region',
  },
  {
    mistake: 'a printed page lies outside the section',
    make: edit(PRACTICE, 'pages: [55, 56]', 'pages: [55, 60]'),
    code: 'feld-ungueltig',
    file: PRACTICE,
    line: 'pages:',
    says: 'Seite 60 gehört zu keinem der Abschnitte 6.2.b.box3; möglich sind 55, 56',
  },
  {
    mistake: 'a city in the head does not exist',
    make: edit(PRACTICE, 'city: hamburg', 'city: hambug'),
    code: 'unbekannter-verweis',
    file: PRACTICE,
    line: 'city: hambug',
    says: 'content/staedte/',
  },
  {
    mistake: 'a parent chapter does not exist',
    make: edit(CHAPTER, 'parent: 6-modelle', 'parent: modelle'),
    code: 'unbekannter-verweis',
    file: CHAPTER,
    line: 'parent: modelle',
    says: '„parent: modelle“',
  },
  {
    mistake: 'an example of a model names an unknown practice',
    make: edit('content/modelle/modell-1.mdx', 'practice: hamburg-ombudsstelle', 'practice: ombudsstelle'),
    code: 'unbekannter-verweis',
    file: 'content/modelle/modell-1.mdx',
    line: 'practice: ombudsstelle',
    says: 'examples.1.practice',
  },
  {
    mistake: 'a city names a model that has no entry',
    make: edit(CITY, 'models: [modell-1]', 'models: [modell-2]'),
    code: 'unbekannter-verweis',
    file: CITY,
    line: 'models:',
    says: 'content/modelle/',
  },
];

const TEXT: BrokenCase[] = [
  {
    mistake: 'a cross-link leads nowhere',
    make: edit(CHAPTER, 'praxis:hamburg-ombudsstelle', 'praxis:hamburg-ombutsstelle'),
    code: 'querverweis-ins-leere',
    file: CHAPTER,
    line: 'praxis:hamburg-ombutsstelle',
    says: 'Gemeint ist vielleicht hamburg-ombudsstelle',
  },
  {
    mistake: 'a cross-link with a title leads nowhere',
    make: edit(CHAPTER, '(modell:modell-1)', '(modell:modell-9 "Modell")'),
    code: 'querverweis-ins-leere',
    file: CHAPTER,
    line: 'modell-9',
    says: 'modell:modell-9',
  },
  {
    mistake: 'the scheme of a cross-link is misspelt',
    make: edit(CHAPTER, 'praxis:hamburg', 'prakis:hamburg'),
    code: 'unbekannte-adresse',
    file: CHAPTER,
    line: 'prakis:hamburg',
    says: 'kapitel: stadt: praxis:',
  },
  {
    mistake: 'an entry is linked by its address',
    make: edit(CHAPTER, 'praxis:hamburg-ombudsstelle', '/praxis/hamburg-ombudsstelle/'),
    code: 'unbekannte-adresse',
    file: CHAPTER,
    line: '/praxis/hamburg-ombudsstelle/',
    says: 'als Querverweis verlinken',
  },
  {
    mistake: 'a cross-link names a section that its target does not have',
    make: edit(CITY, '#foerderung', '#foerdern'),
    code: 'abschnitt-fehlt',
    file: CITY,
    line: '#foerdern',
    says: 'einen der Abschnitte foerderung, nachweise',
  },
  {
    mistake: 'a link leads to a section that the text does not have',
    make: edit(CHAPTER, '/register/', '#unten'),
    code: 'abschnitt-fehlt',
    file: CHAPTER,
    line: '#unten',
    says: 'foerderung, nachweise',
  },
  {
    mistake: 'a voice in the text does not exist',
    make: edit(CHAPTER, '<Stimme id="v001" />', '<Stimme\n  id="v999"\n/>'),
    code: 'querverweis-ins-leere',
    file: CHAPTER,
    line: '<Stimme',
    says: 'content/stimmen/',
  },
  {
    mistake: 'a component lacks an attribute that it needs',
    make: edit(CHAPTER, '<Kasten titel="Eine Stelle für Beschwerden">', '<Kasten>'),
    code: 'angabe-fehlt',
    file: CHAPTER,
    line: '<Kasten>',
    says: '<Kasten> ohne titel',
  },
  {
    mistake: 'an attribute is empty',
    make: edit(CHAPTER, 'titel="Eine Stelle für Beschwerden"', 'titel=" "'),
    code: 'angabe-fehlt',
    file: CHAPTER,
    line: '<Kasten titel=" ">',
    says: 'titel="…"',
  },
  {
    mistake: 'an attribute stands in single quotes',
    make: edit(CHAPTER, 'id="abb-15"', "id='abb-15'"),
    code: 'angabe-fehlt',
    file: CHAPTER,
    line: "id='abb-15'",
    says: '<Abbildung id="…">',
  },
  {
    mistake: 'a component does not exist',
    make: (site) => {
      site.edit(CHAPTER, '<Hinweis>', '<Achtung>');
      site.edit(CHAPTER, '</Hinweis>', '</Achtung>');
    },
    code: 'unbekannter-baustein',
    file: CHAPTER,
    line: '<Achtung>',
    says: 'Kasten, Abbildung, Stimme, Hinweis',
  },
  {
    mistake: 'a component of the editorial pages stands in a chapter',
    make: edit(CHAPTER, '<Stimme id="v001" />', '<Betreiber felder="name" />'),
    code: 'unbekannter-baustein',
    file: CHAPTER,
    line: '<Betreiber',
    says: '<Betreiber>',
  },
  {
    mistake: 'a component is not closed',
    make: edit(CHAPTER, '</Kasten>\n', ''),
    code: 'baustein-offen',
    file: CHAPTER,
    line: '<Kasten',
    says: '<Kasten> ohne </Kasten>',
  },
  {
    mistake: 'a text imports something',
    make: edit(CHAPTER, '## Förderung', "import Karte from '../Karte.astro'\n\n## Förderung"),
    code: 'code-im-text',
    file: CHAPTER,
    line: 'import Karte',
    says: 'ohne Einbindung verfügbar',
  },
  {
    mistake: 'a text holds HTML',
    make: edit(CHAPTER, 'Anmerkung zur Probe.', 'Anmerkung zur Probe.<br />'),
    code: 'zeichen-im-text',
    file: CHAPTER,
    line: '<br />',
    says: '<br />',
  },
  {
    mistake: 'a text holds a curly bracket',
    make: edit(CHAPTER, 'Anmerkung zur Probe.', 'Anmerkung {zur} Probe.'),
    code: 'zeichen-im-text',
    file: CHAPTER,
    line: '{zur}',
    says: 'Text ohne <, { und HTML',
  },
  {
    mistake: 'a footnote mark has no note',
    make: edit(CHAPTER, '[^12]: Text der zwölften Anmerkung.\n', ''),
    code: 'fussnote',
    file: CHAPTER,
    line: '[^12]',
    says: '[^12] ohne Fußnotentext',
  },
  {
    mistake: 'a note has no mark in the text',
    make: edit(CHAPTER, '.[^12]', '.'),
    code: 'fussnote',
    file: CHAPTER,
    line: '[^12]:',
    says: 'ohne Stelle im Text',
  },
  {
    mistake: 'a text has a heading of level 1',
    make: edit(CHAPTER, '### Nachweise', '# Nachweise'),
    code: 'ueberschrift-ebene-1',
    file: CHAPTER,
    line: '# Nachweise',
    says: 'ein # ergänzen',
  },
  {
    mistake: 'a level of headings is skipped',
    make: edit(CHAPTER, '### Nachweise', '#### Nachweise'),
    code: 'ueberschrift-springt',
    file: CHAPTER,
    line: '#### Nachweise',
    says: 'übersprungene Ebene vor „Nachweise“',
  },
  {
    mistake: 'a practice uses a heading of its own',
    make: edit(PRACTICE, '## Ausgangslage', '## Vorgeschichte'),
    code: 'praxis-ueberschrift',
    file: PRACTICE,
    line: '## Vorgeschichte',
    says: 'Ausgangslage · So funktioniert es',
  },
  {
    mistake: 'the fixed headings of a practice stand in the wrong order',
    make: edit(PRACTICE, '## Ausgangslage', '## Offene Punkte'),
    code: 'praxis-ueberschrift',
    file: PRACTICE,
    line: '## Was es braucht',
    says: 'in dieser Reihenfolge',
  },
];

const TYPOGRAPHY: BrokenCase[] = [
  ['straight quotes stand in a text', 'Anmerkung', '"Anmerkung"', 'gerade-anfuehrung', 'deutsche Anführungszeichen'],
  ['English quotes stand in a text', 'Anmerkung', '“Anmerkung”', 'englische-anfuehrung', 'deutsche Anführungszeichen'],
  ['a German quote is not closed', 'Anmerkung', '„Anmerkung', 'offene-anfuehrung', 'schließende Zeichen'],
  ['a hyphen stands for a dash', 'Anmerkung zur', 'Anmerkung - zur', 'bindestrich', 'Gedankenstrich'],
  ['a hyphen stands between years', 'Anmerkung', '2015-2018', 'zahlenbereich', '2015–2018'],
  ['a gender sign stands in a word', 'Anmerkung', 'Helfer*innen', 'genderzeichen', 'Helferinnen und Helfer'],
  ['three dots stand for an ellipsis', 'Probe.', 'Probe ...', 'drei-punkte', '…'],
].map(([mistake = '', from = '', to = '', code = '', says = '']) => ({
  mistake,
  make: (site: FixtureSite) => site.edit(CHAPTER, 'Anmerkung zur Probe.', 'Anmerkung zur Probe.'.replace(from, () => to)),
  code: `typografie-${code}`,
  file: CHAPTER,
  line: 'Anmerkung zur Probe.'.replace(from, () => to),
  says,
}));

const FILES: BrokenCase[] = [
  {
    mistake: 'two figures have the same number',
    make: edit('content/abbildungen/tab-1.yaml', 'number: Tab. 1', 'number: Abb. 15'),
    code: 'doppelt',
    file: 'content/abbildungen/tab-1.yaml',
    line: 'number: Abb. 15',
    says: FIGURE,
  },
  {
    mistake: 'two terms have the same title, written differently',
    make: (site) => site.write('content/glossar/kreis.mdx', site.read('content/glossar/helferkreis.mdx').replace('title: H', 'title: h')),
    code: 'doppelt',
    file: 'content/glossar/kreis.mdx',
    line: 'title:',
    says: 'content/glossar/helferkreis.mdx',
  },
  {
    mistake: 'a short citation uses the id of a work with a file of its own',
    make: edit(SHORT, '- id: beck-2016', '- id: koepping-2018\n  short: Köpping\n  sections: [6.2.a]\n- id: beck-2016'),
    code: 'kurzbelege',
    file: SHORT,
    says: '„id: koepping-2018“ mehr als einmal',
  },
  {
    mistake: 'a short citation stands in the list twice',
    make: (site) => site.write(SHORT, site.read(SHORT).repeat(2)),
    code: 'kurzbelege',
    file: SHORT,
    says: '„id: beck-2016“ mehr als einmal',
  },
  {
    mistake: 'a folder was renamed',
    make: (site) => site.rename('content/praxis', 'content/beispiele'),
    code: 'leere-sammlung',
    file: 'content/praxis',
    says: 'Wurde der Ordner umbenannt',
  },
  {
    mistake: 'a folder is empty',
    make: (site) => {
      site.remove('content/stimmen/v001.yaml');
      site.remove('content/stimmen/v002.yaml');
    },
    code: 'leere-sammlung',
    file: 'content/stimmen',
    says: 'mindestens eine Datei mit der Endung .yaml',
  },
  {
    mistake: 'the list of short citations is missing',
    make: (site) => site.remove(SHORT),
    code: 'kurzbelege',
    file: SHORT,
    says: 'keine Datei',
  },
  {
    mistake: 'the list of short citations is no valid YAML',
    make: edit(SHORT, 'short: Beck 2016', 'short: "Beck'),
    code: 'kurzbelege',
    file: SHORT,
    says: 'Datei wiederherstellen oder den genannten Eintrag berichtigen',
  },
  {
    mistake: 'a short citation lacks a field',
    make: edit(SHORT, '  short: Beck 2016\n', ''),
    code: 'kurzbelege',
    file: SHORT,
    says: 'Eintrag 0.short',
  },
  {
    mistake: 'the data of the publishing body have an unknown field',
    make: edit('content/betreiber.yaml', 'street:', 'strasse:'),
    code: 'betreiber-datei',
    file: 'content/betreiber.yaml',
    says: 'strasse',
  },
  {
    mistake: 'a file name holds capitals and umlauts',
    make: (site) => site.rename('content/staedte/rostock.mdx', 'content/staedte/Röstock.mdx'),
    code: 'dateiname',
    file: 'content/staedte/Röstock.mdx',
    says: 'der Name wird zur Adresse',
  },
  {
    mistake: 'a file has the wrong ending',
    make: (site) => site.rename('content/staedte/rostock.mdx', 'content/staedte/rostock.md'),
    code: 'fremde-datei',
    file: 'content/staedte/rostock.md',
    says: 'Dateien mit der Endung .mdx',
  },
  {
    mistake: 'an entry stems from a chapter that is not there',
    make: (site) => {
      site.edit('content/stimmen/v002.yaml', "sections: ['6']", "sections: ['7']");
      site.edit('content/stimmen/v002.yaml', 'pages: [45]', 'pages: [61]');
    },
    code: 'kapitel-fehlt',
    file: 'content/kapitel/7-resuemee.mdx',
    says: 'content/stimmen/v002.yaml',
  },
];

export const BROKEN_CASES: readonly BrokenCase[] = [...HEAD, ...TEXT, ...TYPOGRAPHY, ...FILES];
