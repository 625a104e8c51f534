import { CHAPTER, PRACTICE, edit, type BrokenCase } from '../broken-case.ts';

/** Headings and footnotes. */
export const STRUCTURE: readonly BrokenCase[] = [
  {
    mistake: 'a footnote mark has no note',
    make: edit(CHAPTER, '[^12]: Text der zwölften Anmerkung.\n', ''),
    code: 'fussnote',
    file: CHAPTER,
    line: '[^12]',
    says: '[^12] ohne Fußnotentext',
  },
  {
    mistake: 'a note has no mark in the text',
    make: edit(CHAPTER, '.[^12]', '.'),
    code: 'fussnote',
    file: CHAPTER,
    line: '[^12]:',
    says: 'ohne Stelle im Text',
  },
  {
    mistake: 'a text has a heading of level 1',
    make: edit(CHAPTER, '### Nachweise', '# Nachweise'),
    code: 'ueberschrift-ebene-1',
    file: CHAPTER,
    line: '# Nachweise',
    says: 'ein # ergänzen',
  },
  {
    mistake: 'a level of headings is skipped',
    make: edit(CHAPTER, '### Nachweise', '#### Nachweise'),
    code: 'ueberschrift-springt',
    file: CHAPTER,
    line: '#### Nachweise',
    says: 'übersprungene Ebene vor „Nachweise“',
  },
  {
    mistake: 'a practice uses a heading of its own',
    make: edit(PRACTICE, '## Ausgangslage', '## Vorgeschichte'),
    code: 'praxis-ueberschrift',
    file: PRACTICE,
    line: '## Vorgeschichte',
    says: 'Ausgangslage · So funktioniert es',
  },
  {
    mistake: 'a practice has a heading twice',
    make: edit(PRACTICE, 'Zwei Stellen, siehe', 'Zwei.\n\n## Was es braucht\n\nStellen, siehe'),
    code: 'praxis-ueberschrift',
    file: PRACTICE,
    says: '## Was es braucht, zum zweiten Mal',
  },
  {
    mistake: 'the fixed headings of a practice stand in the wrong order',
    make: edit(PRACTICE, '## Ausgangslage', '## Offene Punkte'),
    code: 'praxis-ueberschrift',
    file: PRACTICE,
    line: '## Was es braucht',
    says: 'in dieser Reihenfolge',
  },
];
