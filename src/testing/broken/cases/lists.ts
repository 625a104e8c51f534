import { SHORT, edit, type BrokenCase } from '../broken-case.ts';

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
    make: edit('content/betreiber.yaml', 'street:', 'strasse:'),
    code: 'unbekanntes-feld',
    file: 'content/betreiber.yaml',
    line: 'strasse:',
    says: '„street“ schreiben',
  },
];
