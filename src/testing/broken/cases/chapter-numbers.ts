import { CHAPTER, edit, type BrokenCase } from '../broken-case.ts';

const PARENT = 'content/kapitel/6-modelle.mdx';
const number = (
  mistake: string,
  to: string,
  code: string,
  says: string,
  line = to.trim(),
): BrokenCase => ({
  mistake,
  make: (site) => {
    edit(PARENT, /number:.*\n/u.exec(site.read(PARENT))?.[0] ?? '', to)(site);
    edit(CHAPTER, '(/register/)', '(/register/) und [Kapitel 6](kapitel:6)')(site);
  },
  code,
  file: PARENT,
  ...(line ? { line } : {}),
  says,
});

/** The numbers of chapters, on which links and places elsewhere depend. */
export const CHAPTER_NUMBERS: readonly BrokenCase[] = [
  number('a chapter has no number', '', 'kapitel-nummer', "„number: '6'“ schreiben"),
  number('a chapter has another number', "number: '7'\n", 'kapitel-nummer', "im Bericht: '6'"),
  number('a chapter has the number of its part', "number: '6.2'\n", 'kapitel-nummer', "'6'"),
  number('a number has a word', 'number: Kapitel 6\n', 'feld-ungueltig', 'Kapitelnummer'),
  number('a number is empty', 'number:\n', 'feld-ungueltig', 'leer'),
  number('a number is a list', 'number: [6]\n', 'feld-ungueltig', 'nur einen Wert'),
  number('the field of a number is misspelt', "nummer: '6'\n", 'unbekanntes-feld', '„number“'),
];
