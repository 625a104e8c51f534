import { describe, expect, test } from 'vitest';
import { outlineOf } from './outline.ts';
import { sectionParts } from './sections.ts';

const partsOf = (markdown: string) => sectionParts(outlineOf(markdown));
const wordsOf = (markdown: string) => partsOf(`{/* Abschnitt 1 */}\n\n${markdown}`)[0]?.words;

describe('parts of a chapter', () => {
  test('a chapter is cut at its marks', () => {
    const chapter =
      'Vorspann.\n\n{/* Abschnitt 6.2.a */}\n\nEins.\n\n{/* Abschnitt 6.2.b */}\n\nZwei, drei.';
    expect(partsOf(chapter)).toEqual([
      { id: '6.2.a', line: 3, words: 1, voices: [] },
      { id: '6.2.b', line: 7, words: 2, voices: [] },
    ]);
  });

  test.each(['Nur Text.', '{/* Abschnitt folgt später */}', '```\n{/* Abschnitt 1 */}\n```'])(
    '%j has no marks',
    (text) => {
      expect(partsOf(text)).toEqual([]);
    },
  );
});

describe('words of a part', () => {
  test('compounds with hyphens and numbers with commas are one word', () => {
    expect(wordsOf('Die AK-Sitzung dauerte 2,5 Stunden.')).toBe(5);
  });

  test('the text of a link counts, its target does not', () => {
    expect(wordsOf('[Köln und Bonn](stadt:koeln)')).toBe(3);
  });

  test('tags, comments and marks of footnotes do not count, cells and items do', () => {
    expect(
      wordsOf('<Kasten titel="Ein Titel">\n\nWort[^12]\n\n</Kasten>\n\n[^12]: Zwei Wörter'),
    ).toBe(3);
    expect(wordsOf('| a | b |\n|---|---|\n| c | d |\n\n- e\n- f')).toBe(6);
  });

  test('the voices in it are named', () => {
    const [part] = partsOf('{/* Abschnitt 1 */}\n\nSie sagt:\n\n<Stimme id="v001" />');
    expect(part).toMatchObject({ words: 2, voices: ['v001'] });
  });
});
