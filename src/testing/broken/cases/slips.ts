import { CHAPTER, FIGURE, PRACTICE, edit, type BrokenCase } from '../broken-case.ts';

const TERM = 'content/glossar/helferkreis.mdx';

/** Slips of the keyboard, of files and of the places of chapters. */
export const SLIPS: readonly BrokenCase[] = [
  {
    mistake: 'a footnote stands there twice',
    make: edit(CHAPTER, '[^12]: Text', '[^12]: Erster.\n\n[^12]: Text'),
    code: 'fussnote-doppelt',
    file: CHAPTER,
    line: '[^12]: Text',
    says: 'erscheint nirgends',
  },
  {
    mistake: 'a sign that nobody sees stands in a text',
    make: edit(PRACTICE, 'Es gab Streit', 'Es gab\u200B Streit'),
    code: 'unsichtbares-zeichen',
    file: PRACTICE,
    line: 'Es gab',
    says: 'U+200B',
  },
  {
    mistake: 'a sign that nobody sees stands in the target of a link',
    make: edit(PRACTICE, '(stadt:hamburg)', '(stadt:hamburg\u200B)'),
    code: 'unsichtbares-zeichen',
    file: PRACTICE,
    line: '(stadt:hamburg',
    says: 'neu tippen',
  },
  {
    mistake: 'a no-break space serves as an indentation',
    make: edit(PRACTICE, '  sections:', '\u00A0 sections:'),
    code: 'unsichtbares-zeichen',
    file: PRACTICE,
    line: 'sections:',
    says: 'U+00A0',
  },
  {
    mistake: 'a chapter is its own parent',
    make: edit(CHAPTER, 'parent: 6-modelle', 'parent: 6-2-vernetzung-kooperation-koordination'),
    code: 'eltern-kreis',
    file: CHAPTER,
    line: 'parent:',
    says: 'sich selbst übergeordnet',
  },
  {
    mistake: 'a chapter names a section of another chapter as its source',
    make: edit(CHAPTER, 'sections: [6.2.a, 6.2.b.box3]', "sections: [6.2.a, 6.2.b.box3, '6']"),
    code: 'kapitel-abschnitt',
    file: CHAPTER,
    line: 'sections:',
    says: '6 streichen',
  },
  {
    mistake: 'the mark of a section is gone',
    make: edit(CHAPTER, '{/* Abschnitt 6.2.b.box3 */}\n', ''),
    code: 'abschnittsmarke',
    file: CHAPTER,
    line: 'sections:',
    says: 'die Marke wieder einsetzen',
  },
  {
    mistake: 'a term has its own title as variant',
    make: edit(TERM, 'variants: [', 'variants: [Helferkreis, '),
    code: 'variante-doppelt',
    file: TERM,
    line: 'variants:',
    says: 'die Variante streichen',
  },
  {
    mistake: 'a YAML file is empty',
    make: (site) => {
      site.write(FIGURE, '');
    },
    code: 'felder-fehlen',
    file: FIGURE,
    says: 'keine Felder',
  },
  {
    mistake: 'a YAML file holds a list',
    make: (site) => {
      site.write(FIGURE, '- a\n- b\n');
    },
    code: 'felder-fehlen',
    file: FIGURE,
    says: 'das „- “ am Anfang dieser Zeilen streichen',
  },
  {
    mistake: 'an entry has a head and no text',
    make: (site) => {
      site.write(PRACTICE, site.read(PRACTICE).split('## Ausgangslage')[0] ?? '');
    },
    code: 'text-fehlt',
    file: PRACTICE,
    says: 'ein Kopf ohne Text',
  },
  {
    mistake: 'a quotation mark closes what nothing has opened',
    make: edit(PRACTICE, 'Es gab Streit', 'Es gab Streit“'),
    code: 'typografie-schliessende-anfuehrung',
    file: PRACTICE,
    line: 'Es gab Streit“',
    says: 'das öffnende Zeichen',
  },
  {
    mistake: 'single quotation marks are straight',
    make: edit(PRACTICE, 'Es gab Streit', "Es gab 'Streit'"),
    code: 'typografie-gerade-einfache-anfuehrung',
    file: PRACTICE,
    line: "'Streit'",
    says: '‚…‘',
  },
  {
    mistake: 'a hyphen with spaces stands between years',
    make: edit(PRACTICE, 'Es gab Streit', 'Von 2015 - 2018 gab es Streit'),
    code: 'typografie-bindestrich',
    file: PRACTICE,
    line: '2015 - 2018',
    says: 'Gedankenstrich',
  },
  ...['Ärzt:in', 'Helfer/innen', 'Helfer*in', 'HelferIn'].map((word) => ({
    mistake: `a gender sign stands in a word (${word})`,
    make: edit(PRACTICE, 'Es gab Streit', `Es gab ${word}`),
    code: 'typografie-genderzeichen',
    file: PRACTICE,
    line: word,
    says: 'Paarformen',
  })),
  {
    mistake: 'something is left to be done',
    make: edit(PRACTICE, 'Es gab Streit', 'TODO: Es gab Streit'),
    code: 'typografie-unfertig',
    file: PRACTICE,
    line: 'TODO',
    says: 'einen fertigen Text',
  },
];
