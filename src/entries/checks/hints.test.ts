import { expect, test } from 'vitest';
import { CHAPTER, FIGURE, PRACTICE } from '../../testing/broken/broken-case.ts';
import { fixtureSite, type FixtureSite } from '../../testing/fixture-site.ts';
import { severityOf } from '../finding-codes.ts';
import { readContent } from '../read.ts';
import { checkAll } from './index.ts';

const TERM = 'content/glossar/helferkreis.mdx';

/** Returns the hints of a site as „code file:line“. */
const hintsIn = (site: FixtureSite) =>
  checkAll(readContent(site.root))
    .filter(({ code }) => severityOf(code) === 'hint')
    .map(({ code, file, line }) => `${code} ${file}${line === undefined ? '' : `:${line}`}`);

test('the small edition gives no hint', () => {
  expect(hintsIn(fixtureSite())).toEqual([]);
});

test('a term is told when the last link to it goes', () => {
  const site = fixtureSite();
  site.write(
    'content/glossar/neu.mdx',
    site
      .read(TERM)
      .replaceAll(/[Hh]elferkreis/gu, 'Neuling')
      .replaceAll('Unterstützerkreis', 'Anfänger'),
  );
  expect(hintsIn(site)).toEqual(['begriff-unverlinkt content/glossar/neu.mdx']);
  site.edit(CHAPTER, 'Anmerkung zur Probe.', 'Ein [Neuling](glossar:neu).');
  expect(hintsIn(site)).toEqual([]);
});

test('a figure is told when no text shows or names it', () => {
  const site = fixtureSite();
  const another = site
    .read(FIGURE)
    .replace('Abb. 15', 'Abb. 16')
    .replace(/^title: .*$/mu, 'title: Noch eine');
  site.write('content/abbildungen/abb-16.yaml', another);
  expect(hintsIn(site)).toEqual(['abbildung-ungezeigt content/abbildungen/abb-16.yaml']);
  site.edit(CHAPTER, 'Anmerkung zur Probe.', 'Siehe [Abbildung 16](abb:16).');
  expect(hintsIn(site)).toEqual([]);
});

test('nothing is said to be unused while a text cannot be read', () => {
  const site = fixtureSite();
  site.edit(CHAPTER, 'Anmerkung zur Probe.', '<Kasten titel="x">');
  expect(hintsIn(site)).toEqual([]);
});

test('a summary is told from 241 signs on', () => {
  const site = fixtureSite();
  const [summary = ''] = /^summary: .*$/mu.exec(site.read(PRACTICE)) ?? [];
  site.edit(PRACTICE, summary, `summary: ${'a'.repeat(240)}`);
  expect(hintsIn(site)).toEqual([]);
  site.edit(PRACTICE, 'summary: a', 'summary: aa');
  expect(hintsIn(site)).toEqual([
    `zusammenfassung-lang ${PRACTICE}:${site.lineOf(PRACTICE, 'summary:')}`,
  ]);
});

test('a section is told from 601 words on, at its heading; a heading within parts it', () => {
  const site = fixtureSite();
  const words = (count: number) => 'Wort '.repeat(count).trim();
  site.edit(
    CHAPTER,
    'Anmerkung zur Probe.',
    `Probe.\n\n### Lang\n\n${words(601)}\n\n### Danach\n\nEnde.`,
  );
  expect(hintsIn(site)).toEqual([`abschnitt-lang ${CHAPTER}:${site.lineOf(CHAPTER, '### Lang')}`]);
  site.edit(CHAPTER, words(601), `${words(300)}\n\n#### Mitte\n\n${words(301)}`);
  expect(hintsIn(site)).toEqual([]);
});

test('a percentage that a figure of the section has, too, is told until it is tied', () => {
  const site = fixtureSite();
  const line = () => site.lineOf(CHAPTER, 'Anmerkung zur Probe.');
  site.edit(
    CHAPTER,
    'Anmerkung zur Probe.',
    'Anmerkung zur Probe. 50 Prozent, 51 Prozent, gut 51 Prozent ([Abbildung 15](abb:15)).',
  );
  expect(hintsIn(site)).toEqual([`wert-lose ${CHAPTER}:${line()}`]);
  site.edit(CHAPTER, '50 Prozent', '[50 Prozent](wert:abb-15/ja)');
  expect(hintsIn(site)).toEqual([]);
});

test('what is said roughly, or in the words of the report, is told unless the number stands beside it', () => {
  const site = fixtureSite();
  const anchor = 'Ein Satz mit [Abbildung](abb:15)';
  const place = `wert-lose ${CHAPTER}:${site.lineOf(CHAPTER, anchor)}`;
  site.edit(CHAPTER, anchor, `Rund die Hälfte, etwa einem Drittel. ${anchor}`);
  expect(hintsIn(site)).toEqual([place, place]);
  site.edit(CHAPTER, 'einem Drittel.', 'einem Drittel ([etwa ein Drittel](wert:abb-15/nein)).');
  expect(hintsIn(site)).toEqual([place]);
  site.edit(CHAPTER, 'Rund die Hälfte,', 'Rund die Hälfte ([50 %](wert:abb-15/ja)),');
  expect(hintsIn(site)).toEqual([]);
});

test('an entry is told that no question leads to', () => {
  const site = fixtureSite();
  site.edit(TERM, 'searchQuestions: [Wie heißen Gruppen von Freiwilligen?]\n', '');
  expect(hintsIn(site)).toEqual([`suchfragen-fehlen ${TERM}`]);
});

test('a name from the list of the editors is told with its place, but not that of an author', () => {
  const site = fixtureSite();
  site.write('content/namen.txt', '# Befragte\nErika  Muster\n\nKöpping\n');
  site.edit(CHAPTER, 'Anmerkung zur Probe.', 'Für erika Muster (Erika Mustermann nicht).');
  expect(hintsIn(site)).toEqual([
    `personenname ${CHAPTER}:${site.lineOf(CHAPTER, 'erika Muster')}`,
  ]);
});
