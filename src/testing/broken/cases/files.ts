import { PRACTICE, SHORT, edit, type BrokenCase } from '../broken-case.ts';

/** Copies a file, with another text in place of one that must be there. */
const copy =
  (from: string, to: string, text = '', other = text): BrokenCase['make'] =>
  (site) => {
    site.write(to, site.read(from));
    site.edit(to, text, other);
  };

/** Folders and files, and what must be unique. */
export const FILES: readonly BrokenCase[] = [
  {
    mistake: 'a figure has the number of another',
    make: edit('content/abbildungen/tab-1.yaml', 'number: Tab. 1', 'number: Abb. 15'),
    code: 'nummer',
    file: 'content/abbildungen/tab-1.yaml',
    line: 'number: Abb. 15',
    says: '„Tab. 1“, wie der Dateiname sagt',
  },
  {
    mistake: 'two terms have the same title, written differently',
    make: (site) => {
      site.write(
        'content/glossar/kreis.mdx',
        site.read('content/glossar/helferkreis.mdx').replace('title: H', 'title: h'),
      );
    },
    code: 'doppelt',
    file: 'content/glossar/kreis.mdx',
    line: 'title:',
    says: 'content/glossar/helferkreis.mdx',
  },
  {
    mistake: 'a folder was renamed',
    make: (site) => {
      site.rename('content/praxis', 'content/beispiele');
    },
    code: 'leere-sammlung',
    file: 'content/praxis',
    says: 'Heißt der Ordner jetzt content/beispiele?',
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
    mistake: 'a file name holds capitals and umlauts',
    make: (site) => {
      site.rename('content/staedte/rostock.mdx', 'content/staedte/Röstock.mdx');
    },
    code: 'dateiname',
    file: 'content/staedte/Röstock.mdx',
    says: 'der Name wird zur Adresse',
  },
  {
    mistake: 'a file has the wrong ending',
    make: (site) => {
      site.rename('content/staedte/rostock.mdx', 'content/staedte/rostock.md');
    },
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
  {
    mistake: 'an entry lies beside the folders of the kinds',
    make: copy(PRACTICE, 'content/ombudsstelle.mdx'),
    code: 'fremde-datei',
    file: 'content/ombudsstelle.mdx',
    says: 'in den richtigen Ordner legen',
  },
  {
    mistake: 'an entry lies in a folder with a capital',
    make: copy(PRACTICE, 'content/Praxis/koeln-neu.mdx'),
    code: 'fremde-datei',
    file: 'content/Praxis',
    says: 'kleingeschrieben',
  },
  {
    mistake: 'an entry lies in a folder within the folder of its kind',
    make: copy(PRACTICE, 'content/praxis/hamburg/neu.mdx'),
    code: 'fremde-datei',
    file: 'content/praxis/hamburg',
    says: 'ohne Unterordner',
  },
  {
    mistake: 'a folder was written with a capital',
    make: (site) => {
      site.rename('content/praxis', 'content/Praxis');
    },
    code: 'leere-sammlung',
    file: 'content/praxis',
    says: 'Heißt der Ordner jetzt content/Praxis?',
  },
  {
    mistake: 'the folder of the lists was renamed',
    make: (site) => {
      site.rename('content/suche', 'content/Suche');
    },
    code: 'leere-sammlung',
    file: 'content/suche',
    says: 'Heißt der Ordner jetzt content/Suche?',
  },
  {
    mistake: 'a picture lies among the entries',
    make: (site) => {
      site.write('content/staedte/hamburg.jpg', 'x');
    },
    code: 'fremde-datei',
    file: 'content/staedte/hamburg.jpg',
    says: 'zeigt keine Bilder',
  },
  {
    mistake: 'short citations lie in another folder, too',
    make: copy(SHORT, 'content/stimmen/kurzbelege.yaml'),
    code: 'fremde-datei',
    file: 'content/stimmen/kurzbelege.yaml',
    says: 'gelesen wird nur content/literatur/kurzbelege.yaml',
  },
  {
    mistake: 'short citations were moved',
    make: (site) => {
      site.rename(SHORT, 'content/suche/kurzbelege.yaml');
    },
    code: 'liste-fehlt',
    file: SHORT,
    says: 'content/suche/kurzbelege.yaml in content/literatur/kurzbelege.yaml umbenennen',
  },
  {
    mistake: 'the name of a list has a capital',
    make: (site) => {
      site.rename(SHORT, 'content/literatur/Kurzbelege.yaml');
    },
    code: 'liste-fehlt',
    file: SHORT,
    says: 'content/literatur/Kurzbelege.yaml in',
  },
  {
    mistake: 'there is a second list of synonyms',
    make: copy('content/suche/synonyme.json', 'content/suche/synonyme2.json'),
    code: 'fremde-datei',
    file: 'content/suche/synonyme2.json',
    says: 'gelesen wird nur content/suche/synonyme.json',
  },
  {
    mistake: 'the list of synonyms has another ending',
    make: (site) => {
      site.rename('content/suche/synonyme.json', 'content/suche/synonyme.txt');
    },
    code: 'liste-fehlt',
    file: 'content/suche/synonyme.json',
    says: 'synonyme.txt in content/suche/synonyme.json umbenennen',
  },
  {
    mistake: 'the data of the publishing body are missing',
    make: (site) => {
      site.remove('content/betreiber.yaml');
    },
    code: 'liste-fehlt',
    file: 'content/betreiber.yaml',
    says: 'keine Datei',
  },
  ...['praxis', 'suche', 'register', '404', 'index'].map((name) => ({
    mistake: `a page takes the address of another page (${name})`,
    make: copy('content/seiten/ueber.mdx', `content/seiten/${name}.mdx`, 'Über', name),
    code: 'adresse-vergeben',
    file: `content/seiten/${name}.mdx`,
    says: `Die Adresse /${name}/ gehört schon`,
  })),
  {
    mistake: 'a practice takes the address of the fields of action',
    make: copy(PRACTICE, 'content/praxis/feld.mdx', 'title: Ombudsstelle', 'title: Feld'),
    code: 'adresse-vergeben',
    file: 'content/praxis/feld.mdx',
    says: 'Die Adresse /praxis/feld/ gehört schon',
  },
  {
    mistake: 'no link leads to a page',
    make: copy('content/seiten/ueber.mdx', 'content/seiten/presse.mdx', 'Über', 'Neues über'),
    code: 'seite-ohne-link',
    file: 'content/seiten/presse.mdx',
    says: '[Titel](seite:presse)',
  },
  {
    mistake: 'a page of the navigation is missing',
    make: (site) => {
      site.remove('content/seiten/datenschutz.mdx');
    },
    code: 'seite-fehlt',
    file: 'content/seiten/datenschutz.mdx',
    says: 'wurde sie umbenannt',
  },
  {
    mistake: 'a page of the navigation was renamed',
    make: (site) => {
      site.rename('content/seiten/datenschutz.mdx', 'content/seiten/datenschutzerklaerung.mdx');
    },
    code: 'seite-fehlt',
    file: 'content/seiten/datenschutz.mdx',
    says: 'datenschutzerklaerung.mdx in datenschutz.mdx umbenennen',
  },
];
