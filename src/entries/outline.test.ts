import { describe, expect, test } from 'vitest';
import { crossLinksIn } from './mentions.ts';
import { outlineOf } from './outline.ts';

const headingsOf = (text: string) =>
  outlineOf(text).headings.map(({ depth, text: words, slug, line }) => [depth, words, slug, line]);

describe('headings', () => {
  test('come with level, text, address and line, whichever way they are written', () => {
    expect(
      headingsOf('Text.\n\n## Förderung für **alle**[^1] ##\n\nZweite\n---\n\n[^1]: x'),
    ).toEqual([
      [2, 'Förderung für alle', 'foerderung-fuer-alle', 3],
      [2, 'Zweite', 'zweite', 5],
    ]);
  });

  test('get numbers where their words are the same, as the page does', () => {
    expect(headingsOf('## a\n\n## a').map(([, , slug]) => slug)).toEqual(['a', 'a-2']);
  });

  test('are read as the page shows them, entities and links among them', () => {
    expect(headingsOf('## Flucht &amp; [Asyl](stadt:koeln)')).toEqual([
      [2, 'Flucht & Asyl', 'flucht-asyl', 1],
    ]);
  });

  test.each(['```\n## Keine\n```', '`## Keine`', '\\## Keine', '##Keine'])(
    '%j has none',
    (text) => {
      expect(headingsOf(text)).toEqual([]);
    },
  );

  test('in quotes, lists and boxes count too', () => {
    expect(
      headingsOf('> ## a\n\n- ## b\n\n<Hinweis>\n\n## c\n\n</Hinweis>').map(([, text]) => text),
    ).toEqual(['a', 'b', 'c']);
  });
});

describe('links', () => {
  const urlsOf = (text: string) => outlineOf(text).links.map(({ url, line }) => `${url} ${line}`);

  test('of every form are found with their line', () => {
    const text =
      'a [b](stadt:koeln "Titel")\n[c][d] <!--'.slice(0, -5) +
      '\n\n[d]: <praxis:x>\n\nwww.example.org und https://example.org/a_(b)';
    expect(urlsOf(text)).toEqual([
      'stadt:koeln 1',
      'praxis:x 4',
      'https://www.example.org 6',
      'https://example.org/a_(b) 6',
    ]);
  });

  test('with parentheses in the address come out whole', () => {
    expect(urlsOf('[a](https://example.org/x_(y)_(z))')).toEqual([
      'https://example.org/x_(y)_(z) 1',
    ]);
  });

  test.each([
    '`[a](stadt:koeln)`',
    '```\n[a](stadt:koeln)\n```',
    '\\[a](stadt:koeln)',
    '{/* [a](stadt:x) */}',
  ])('%j holds none', (text) => {
    expect(urlsOf(text)).toEqual([]);
  });

  test('figures and voices in the text count as links', () => {
    const found = crossLinksIn(outlineOf('<Abbildung id="abb-03" />\n\n<Stimme id="v085" />'));
    expect(found.map(({ scheme, name, line }) => [scheme, name, line])).toEqual([
      ['abb', 'abb-03', 1],
      ['stimme', 'v085', 3],
    ]);
  });

  test('images are told apart', () => {
    expect(outlineOf('![a](https://example.org/a.png)').images).toHaveLength(1);
  });
});

test('footnotes are marks and notes; a mark in code is none', () => {
  const { noteMarks, notes } = outlineOf('a[^1]: b `[^2]`\n\n[^1]: x');
  expect([noteMarks, notes]).toEqual([
    [{ label: '1', line: 1 }],
    [{ label: '1', line: 3, isEmpty: false }],
  ]);
});

test('rows are what a reader sees, cells and items apart, code left out', () => {
  const rows = outlineOf(
    'Ein **Wort**\nund `code` [Link](stadt:x).\n\n| a | b |\n|---|---|\n| c | d |',
  ).rows;
  expect(rows).toEqual([
    { line: 1, text: 'Ein Wort' },
    { line: 2, text: 'und  Link.' },
    { line: 4, text: 'a' },
    { line: 4, text: 'b' },
    { line: 6, text: 'c' },
    { line: 6, text: 'd' },
  ]);
});

test('a text is parsed once: the same outline comes back', () => {
  expect(outlineOf('Einmal.')).toBe(outlineOf('Einmal.'));
});

test('a text that cannot be parsed has a fault and nothing else', () => {
  const { fault, rows } = outlineOf('Ein { Wort');
  expect([fault?.line, rows]).toEqual([1, []]);
});
