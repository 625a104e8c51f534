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
    code: 'kurzbelege',
    file: SHORT,
    says: '„id: koepping-2018“ mehr als einmal',
  },
  {
    mistake: 'a short citation stands in the list twice',
    make: (site) => {
      site.write(SHORT, site.read(SHORT).repeat(2));
    },
    code: 'kurzbelege',
    file: SHORT,
    says: '„id: beck-2016“ mehr als einmal',
  },
  {
    mistake: 'the list of short citations is missing',
    make: (site) => {
      site.remove(SHORT);
    },
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
];
