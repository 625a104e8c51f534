import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PRACTICE, SHORT, type BrokenCase } from '../broken-case.ts';

/** Copies a file, with another text in place of one that must be there. */
const copy =
  (from: string, to: string, text = '', other = text): BrokenCase['make'] =>
  (site) => {
    site.write(to, site.read(from));
    site.edit(to, text, other);
  };

/** Files that nobody reads, lists that moved, addresses that are taken. */
export const PLACES: readonly BrokenCase[] = [
  {
    mistake: 'an entry lies beside the folders of the kinds',
    make: copy(PRACTICE, 'content/ombudsstelle.mdx'),
    code: 'fremde-datei',
    file: 'content/ombudsstelle.mdx',
    says: 'in den richtigen Ordner legen',
  },
  {
    mistake: 'an entry lies in the folder of another kind',
    make: copy(
      'content/literatur/koepping-2018.yaml',
      'content/stimmen/neu-2018.yaml',
      'short: Köpping 2018',
      'short: Neu 2018',
    ),
    code: 'fremde-datei',
    file: 'content/stimmen/neu-2018.yaml',
    says: 'die Datei nach content/literatur/ verschieben',
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
  {
    mistake: 'there is no content',
    make: (site) => {
      site.rename('content', 'inhalt');
    },
    code: 'leere-sammlung',
    file: 'content',
    says: 'keine Einträge',
  },
  {
    mistake: 'a copy of an entry has a name with a space',
    make: copy(PRACTICE, 'content/praxis/hamburg-ombudsstelle Kopie.mdx'),
    code: 'doppelt',
    file: 'content/praxis/hamburg-ombudsstelle Kopie.mdx',
    says: 'eine Kopie von content/praxis/hamburg-ombudsstelle.mdx',
  },
  {
    mistake: 'an entry to which others refer is saved in another encoding',
    make: (site) => {
      const text = site.read('content/stimmen/v001.yaml').replace('text: Am', 'text: Früher');
      writeFileSync(join(site.root, 'content/stimmen/v001.yaml'), Buffer.from(text, 'latin1'));
    },
    code: 'kodierung',
    file: 'content/stimmen/v001.yaml',
    says: 'UTF-8',
  },
  {
    mistake: 'a list is saved in another encoding',
    make: (site) => {
      const text = site.read('content/suche/synonyme.json').replace('Budget', 'Zuschüsse');
      writeFileSync(join(site.root, 'content/suche/synonyme.json'), Buffer.from(text, 'latin1'));
    },
    code: 'kodierung',
    file: 'content/suche/synonyme.json',
    says: 'UTF-8',
  },
];
