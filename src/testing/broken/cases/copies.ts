import { CHAPTER, CITY, FIGURE, PRACTICE, type BrokenCase } from '../broken-case.ts';

const copy = (what: string, from: string, to: string): BrokenCase => ({
  mistake: `${what} was copied and nothing changed`,
  make: (site) => {
    site.write(to, site.read(from));
  },
  code: 'doppelt',
  file: to,
  says: `eine Kopie von ${from}`,
});

/** Files that were copied to begin a new entry with them. */
export const COPIES: readonly BrokenCase[] = [
  copy('a practice', PRACTICE, 'content/praxis/neu.mdx'),
  copy('a chapter', CHAPTER, 'content/kapitel/6-2-kopie.mdx'),
  copy('a city', CITY, 'content/staedte/hamburg-2.mdx'),
  copy('a figure', FIGURE, 'content/abbildungen/abb-16.yaml'),
  copy('a voice', 'content/stimmen/v002.yaml', 'content/stimmen/v009.yaml'),
  copy('a term', 'content/glossar/helferkreis.mdx', 'content/glossar/zweiter.mdx'),
  copy('a work', 'content/literatur/koepping-2018.yaml', 'content/literatur/neu-2018.yaml'),
  {
    mistake: 'a work was copied and only its year changed',
    make: (site) => {
      const text = site.read('content/literatur/koepping-2018.yaml');
      site.write('content/literatur/neu-2018.yaml', text.replace('year: 2018', 'year: 2017'));
    },
    code: 'doppelt',
    file: 'content/literatur/neu-2018.yaml',
    line: 'short: Köpping 2018',
    says: 'steht auch in content/literatur/koepping-2018.yaml',
  },
];
