import { CHAPTER, PRACTICE, edit, type BrokenCase } from '../broken-case.ts';

const WORK = 'content/literatur/koepping-2018.yaml';
const MODEL = 'content/modelle/modell-1.mdx';

const twice = (file: string, from: string, to: string, says: string): BrokenCase => ({
  mistake: `something stands in a list twice (${to})`,
  make: edit(file, from, to),
  code: 'feld-ungueltig',
  file,
  line: to.split('\n').at(-1) ?? '',
  says: `${says}: `,
});

/** What stands in a list for the second time. */
export const REPEATS: readonly BrokenCase[] = [
  twice(PRACTICE, 'models: [modell-1]', 'models: [modell-1, modell-1]', '„models.1“'),
  twice(
    PRACTICE,
    'targetGroups: [Geflüchtete',
    'targetGroups: [Geflüchtete, Geflüchtete',
    '„targetGroups.1“',
  ),
  twice(PRACTICE, 'fields: [beschwerde]', 'fields: [beschwerde, beschwerde]', '„fields.1“'),
  twice(PRACTICE, 'actors: [ein Bündnis', 'actors: [ein Bündnis, Ein Bündnis', '„actors.1“'),
  twice(PRACTICE, 'pages: [55, 56]', 'pages: [55, 55]', '„source.pages.1“'),
  twice(
    PRACTICE,
    'sections: [6.2.b.box3]',
    'sections: [6.2.b.box3, 6.2.b.box3]',
    '„source.sections.1“',
  ),
  twice(
    PRACTICE,
    'Streit, Ärger, Mediation',
    'Streit, Ärger, streit, Mediation',
    '„searchTerms.2“',
  ),
  twice(WORK, 'sections: [6.2.a]', 'sections: [6.2.a, 6.2.a]', '„sections.1“'),
  twice(
    CHAPTER,
    '- Zweite Aussage des Unterkapitels.',
    '- Erste Aussage des Unterkapitels. ',
    '„keyPoints.1“',
  ),
  twice(MODEL, 'name: Forum', 'name: Forum\n  - { name: forum, city: hamburg }', '„examples.1“'),
];
