import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHAPTER, edit, type BrokenCase } from '../broken-case.ts';

const TERM = 'content/glossar/helferkreis.mdx';
const VOICE = 'content/stimmen/v001.yaml';

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
  ...[TERM, VOICE, CHAPTER].map((file): BrokenCase => ({
    mistake: `a file was saved as Windows-1252: ${file}`,
    make: (site) => {
      const text = `${site.read(file).trimEnd()}\n# Größe\n`;
      writeFileSync(join(site.root, file), Buffer.from(text, 'latin1'));
    },
    code: 'kodierung',
    file,
    says: 'nicht in UTF-8 gespeichert ist, zuerst bei „',
  })),
  {
    mistake: 'a file was saved as UTF-16',
    make: (site) => {
      writeFileSync(join(site.root, TERM), Buffer.from(`\uFEFF${site.read(TERM)}`, 'utf16le'));
    },
    code: 'kodierung',
    file: TERM,
    says: 'UTF-16',
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
