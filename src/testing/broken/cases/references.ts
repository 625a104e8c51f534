import { CHAPTER, PRACTICE, CITY, edit, type BrokenCase } from '../broken-case.ts';

/** Names of other entries in the head. */
export const REFERENCES: readonly BrokenCase[] = [
  {
    mistake: 'a city in the head does not exist',
    make: edit(PRACTICE, 'city: hamburg', 'city: hambug'),
    code: 'unbekannter-verweis',
    file: PRACTICE,
    line: 'city: hambug',
    says: 'content/staedte/',
  },
  {
    mistake: 'a parent chapter does not exist',
    make: edit(CHAPTER, 'parent: 6-modelle', 'parent: modelle'),
    code: 'unbekannter-verweis',
    file: CHAPTER,
    line: 'parent: modelle',
    says: '„parent: modelle“',
  },
  {
    mistake: 'an example of a model names an unknown practice',
    make: edit(
      'content/modelle/modell-1.mdx',
      'practice: hamburg-ombudsstelle',
      'practice: ombudsstelle',
    ),
    code: 'unbekannter-verweis',
    file: 'content/modelle/modell-1.mdx',
    line: 'practice: ombudsstelle',
    says: 'examples.1.practice',
  },
  {
    mistake: 'a city names a model that has no entry',
    make: edit(CITY, 'models: [modell-1]', 'models: [modell-2]'),
    code: 'unbekannter-verweis',
    file: CITY,
    line: 'models:',
    says: 'content/modelle/',
  },
];
