import { describe, expect, test } from 'vitest';
import { countWords, sectionParts } from './sections.ts';

describe('parts of a chapter', () => {
  const chapter = [
    'Vorspann.',
    '{/* Abschnitt 6.2.a */}',
    '',
    'Eins.',
    '{/* Abschnitt 6.2.b */}',
    'Zwei.',
  ].join('\n');

  test('a chapter is cut at its marks', () => {
    expect(sectionParts(chapter)).toEqual([
      { id: '6.2.a', line: 2, markdown: '\nEins.\n' },
      { id: '6.2.b', line: 5, markdown: 'Zwei.\n' },
    ]);
  });

  test('text before the first mark belongs to no section', () => {
    expect(sectionParts('Nur Text.')).toEqual([]);
  });

  test('other comments are no marks', () => {
    expect(sectionParts('{/* Abschnitt folgt später */}')).toEqual([]);
  });
});

describe('words', () => {
  test('compounds with hyphens and numbers with commas are one word', () => {
    expect(countWords('Die AK-Sitzung dauerte 2,5 Stunden.')).toBe(5);
  });

  test('the text of a link counts, its target does not', () => {
    expect(countWords('[Köln und Bonn](stadt:koeln)')).toBe(3);
  });

  test('components, comments and footnote marks do not count', () => {
    expect(
      countWords('<Kasten titel="Ein Titel">\nWort[^12]\n{/* Abschnitt 1 */}\n</Kasten>'),
    ).toBe(1);
  });

  test('a voice counts with its text', () => {
    expect(
      countWords('Sie sagt: <Stimme id="v001" />', (id) => (id === 'v001' ? 'Das war gut' : '')),
    ).toBe(5);
  });
});
