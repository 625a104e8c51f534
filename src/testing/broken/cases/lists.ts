import type { FixtureSite } from '../../fixture-site.ts';
import { CHAPTER, SHORT, edit, type BrokenCase } from '../broken-case.ts';

const OPERATOR = 'content/betreiber.yaml';
const SYNONYMS = 'content/suche/synonyme.json';
const COMPOUNDS = 'content/suche/komposita.tsv';

/** The list of short citations and the data of the publishing body. */
export const LISTS: readonly BrokenCase[] = [
  {
    mistake: 'a short citation uses the id of a work with a file of its own',
    make: edit(
      SHORT,
      '- id: beck-2016',
      '- id: koepping-2018\n  short: Köpping\n  sections: [6.2.a]\n- id: beck-2016',
    ),
    code: 'kurzbeleg-doppelt',
    file: SHORT,
    line: '- id: koepping-2018',
    says: '„id: koepping-2018“ mehr als einmal',
  },
  {
    mistake: 'a short citation stands in the list twice',
    make: (site) => {
      site.write(SHORT, site.read(SHORT).repeat(2));
    },
    code: 'feld-ungueltig',
    file: SHORT,
    says: 'Eintrag 2',
  },
  {
    mistake: 'the list of short citations is missing',
    make: (site) => {
      site.remove(SHORT);
    },
    code: 'liste-fehlt',
    file: SHORT,
    says: 'keine Datei',
  },
  {
    mistake: 'the list of short citations is no valid YAML',
    make: edit(SHORT, 'short: Beck 2016', 'short: "Beck'),
    code: 'yaml',
    file: SHORT,
    line: 'short: "Beck',
    says: 'ein schließendes " fehlt',
  },
  {
    mistake: 'a short citation lacks a field',
    make: edit(SHORT, '  short: Beck 2016\n', ''),
    code: 'feld-fehlt',
    file: SHORT,
    line: '- id: beck-2016',
    says: 'kein Feld „short“ in Eintrag 1',
  },
  {
    mistake: 'the data of the publishing body have an unknown field',
    make: edit(OPERATOR, 'street:', 'strasse:'),
    code: 'unbekanntes-feld',
    file: OPERATOR,
    line: 'strasse:',
    says: '„street“ schreiben',
  },
  ...["''", 'Müller 2015', 'Beck-2016', 'beck--2016'].map((id) => ({
    mistake: `the id of a short citation is none (${id})`,
    make: (site: FixtureSite) => {
      site.edit(SHORT, 'id: beck-2016', `id: ${id}`);
      site.edit(CHAPTER, ' und ein Verweis', '');
      site.edit(CHAPTER, 'Noch ein [Beleg](lit:beck-2016)', 'Text und ein Verweis');
    },
    code: 'feld-ungueltig',
    file: SHORT,
    line: `id: ${id}`,
    says: 'eine id aus kleinen Buchstaben',
  })),
  {
    mistake: 'the short citation of a work stands in the list in other letters',
    make: edit(SHORT, 'short: Beck 2016', 'short: KÖPPING  2018'),
    code: 'kurzbeleg-doppelt',
    file: 'content/literatur/koepping-2018.yaml',
    line: 'short: Köpping',
    says: 'content/literatur/kurzbelege.yaml:2',
  },
  {
    mistake: 'a short citation has no section',
    make: edit(SHORT, 'sections: [6.2.a]', 'sections: []'),
    code: 'feld-ungueltig',
    file: SHORT,
    line: 'sections: []',
    says: 'mindestens 1 Eintr',
  },
  {
    mistake: 'the list of short citations is empty',
    make: (site) => {
      site.write(SHORT, '# leer\n');
    },
    code: 'liste-leer',
    file: SHORT,
    says: 'keine Einträge',
  },
  {
    mistake: 'the list of short citations is a group of fields',
    make: (site) => {
      site.write(SHORT, 'id: beck-2016\nshort: Beck 2016\nsections: [6.2.a]\n');
    },
    code: 'feld-ungueltig',
    file: SHORT,
    line: 'id: beck-2016',
    says: '„Liste“: {"id":"beck-2016"',
  },
  {
    mistake: 'a short citation has Markdown',
    make: edit(SHORT, 'short: Beck 2016', "short: '*Beck* 2016'"),
    code: 'markdown-als-text',
    file: SHORT,
    line: 'short:',
    says: 'nur schlichten Text',
  },
  {
    mistake: 'the name of the publishing body has a link',
    make: edit(OPERATOR, 'name: Probestelle', "name: '[Stelle](https://example.org/)'"),
    code: 'markdown-als-text',
    file: OPERATOR,
    line: 'name:',
    says: 'nur schlichten Text',
  },
  {
    mistake: 'the name of the publishing body has straight quotation marks',
    make: edit(OPERATOR, 'name: Probestelle', 'name: Verein "Probe"'),
    code: 'typografie-gerade-anfuehrung',
    file: OPERATOR,
    line: 'name:',
    says: '„…“',
  },
  {
    mistake: 'the address for mail is none',
    make: edit(OPERATOR, "street: ''", 'email: stelle at verein.de'),
    code: 'feld-ungueltig',
    file: OPERATOR,
    line: 'email:',
    says: 'eine E-Mail-Adresse wie',
  },
  {
    mistake: 'a field of the publishing body stands there twice',
    make: edit(OPERATOR, "street: ''", "street: ''\nname: Andere"),
    code: 'yaml',
    file: OPERATOR,
    line: 'name: Andere',
    says: 'ein Feld steht zweimal da',
  },
  ...[
    [SHORT, 'Beck 2016', 'Beck\u200B 2016'],
    [OPERATOR, 'Probestelle', 'Probe\u00ADstelle'],
    [SYNONYMS, 'Budget', 'Budge\u200Bt'],
    [COMPOUNDS, 'stadtteil|fonds', 'stadtteil|\u200Bfonds'],
  ].map(([file = '', from = '', to = '']) => ({
    mistake: `a sign that nobody sees stands in a list (${file})`,
    make: edit(file, from, to),
    code: 'unsichtbares-zeichen',
    file,
    line: to,
    says: 'neu tippen',
  })),
];
