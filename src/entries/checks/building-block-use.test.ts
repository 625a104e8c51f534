import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILDING_BLOCKS, buildingBlock } from '../building-blocks.ts';
import { outlineOf } from '../outline.ts';
import type { SourceFile } from '../read.ts';
import { checkBuildingBlocks } from './building-block-use.ts';
import { checkForeignCode } from './foreign-code.ts';

/** What is told of a text, as `code:line`. */
function toldOf(body: string, kind: SourceFile['kind'] = 'chapters'): string[] {
  const file = { kind, path: 'x.mdx', body, bodyLine: 1, outline: outlineOf(body) } as SourceFile;
  return [...checkForeignCode([file]), ...checkBuildingBlocks([file])].map(
    ({ code, line = 0 }) => `${code}:${line}`,
  );
}

test.each([
  '<Kasten titel="Titel">\n\nText.\n\n</Kasten>',
  "<Kasten titel='Titel'>\n\nText.\n\n</Kasten>",
  '<Hinweis>Text.</Hinweis>',
  '<Stimme id="v001" />',
  '<Kasten titel="Was heißt > hier?">\n\nText.\n\n</Kasten>',
  '{/* Abschnitt 6.2.a */}',
  'Code `<br>` und `{x}` bleibt, auch ``so `{x}` ``.',
  '```\nimport x from "y"\n<div>\n```',
  'Die Importquote und importierte Güter: 3 < 5.',
  'Unter <5 Jahren, ≥ und <=, <€ 10.',
  '<10 Euro',
])('%j is all right', (body) => {
  expect(toldOf(body)).toEqual([]);
});

test.each([
  ['<Hinweis x={evil()}>\n\na\n\n</Hinweis>', 'code-im-text:1'],
  ['<Hinweis {...evil()}>\n\na\n\n</Hinweis>', 'code-im-text:1'],
  ['<Kasten titel="x" titel={evil()}>\n\na\n\n</Kasten>', 'code-im-text:1'],
  ['Text.\n\n{/* a */ evil() /* b */}', 'code-im-text:3'],
  ['{/* */ evil() /* */}', 'code-im-text:1'],
  ['Mit \\`{evil()}\\` darin.', 'code-im-text:1'],
  ['Nach ``doppelten`` {evil()} Zeichen.', 'code-im-text:1'],
  ['{evil()}', 'code-im-text:1'],
  ['{}', 'code-im-text:1'],
  ['export const x = evil()', 'code-im-text:1'],
  ['import x from "y"', 'code-im-text:1'],
  ['- Punkt\n\n  {evil()}', 'code-im-text:3'],
  ['> {evil()}', 'code-im-text:1'],
  ['| a |\n|---|\n| {evil()} |', 'code-im-text:3'],
  ['Wort[^1]\n\n[^1]: {evil()}', 'code-im-text:3'],
  ['[x](https://example.org "{a}") {evil()}', 'code-im-text:1'],
])('%j is refused: it would run', (body, told) => {
  expect(toldOf(body)).toContain(told);
});

test.each([
  ['<script>alert(1)</script>', 'unbekannter-baustein:1'],
  ['<img src="x" onerror="alert(1)" />', 'unbekannter-baustein:1'],
  ['<></>', 'unbekannter-baustein:1'],
  ['<kasten titel="x">\n\na\n\n</kasten>', 'unbekannter-baustein:1'],
  ['<Betreiber felder="name" />', 'unbekannter-baustein:1'],
  ['<Kasten.x titel="a">\n\na\n\n</Kasten.x>', 'unbekannter-baustein:1'],
  ['<Kasten titel="x" farbe="rot">\n\na\n\n</Kasten>', 'unbekannte-angabe:1'],
  ['<Hinweis style="color:red">\n\na\n\n</Hinweis>', 'unbekannte-angabe:1'],
  ['<Stimme id="v001" id="v002" />', 'angabe-doppelt:1'],
  ['Text.\n\n<Kasten\n  titel=" "\n>\n\na\n\n</Kasten>', 'angabe-fehlt:3'],
  ['<Kasten titel>\n\na\n\n</Kasten>', 'angabe-fehlt:1'],
  ['<Stimme data-id="v001" />', 'unbekannte-angabe:1'],
  ['Sie sagt: <Stimme id="v001" /> und geht.', 'baustein-im-satz:1'],
  ['<Stimme id="v001">Text</Stimme>', 'baustein-mit-inhalt:1'],
  ['<Hinweis></Hinweis>', 'baustein-leer:1'],
])('%j is refused: it is no building block of ours', (body, told) => {
  expect(toldOf(body)).toEqual([told]);
});

test.each([
  ['Text.\n\n<Kasten titel="x">\n\na', 'baustein-offen:3'],
  ['<Hinweis>\n<Kasten titel="x">\n</Hinweis>\n</Kasten>', 'baustein-offen:2'],
  ['Text <Kasten titel="x">\n\na\n\n</Kasten>', 'baustein-offen:1'],
  ['- <Kasten titel="x">\n  a\n\n</Kasten>', 'baustein-offen:1'],
  ['> <Kasten titel="x">\n\n</Kasten>', 'baustein-offen:1'],
  ['a\n\n</Hinweis>', 'baustein-offen:3'],
  ['<Kasten titel="x"', 'baustein-offen:1'],
  ['<Kasten titel=x>\n</Kasten>', 'angabe-fehlt:1'],
  ['<!-- Kommentar -->', 'zeichen-im-text:1'],
  ['<https://example.org>', 'zeichen-im-text:1'],
  ['Ein { ohne Ende', 'zeichen-im-text:1'],
  ['Anmerkung {zur Probe}.', 'zeichen-im-text:1'],
  ['import kann man das nicht', 'code-im-text:1'],
])('%j cannot be parsed and is told once, with its place', (body, told) => {
  expect(toldOf(body)).toEqual([told]);
});

test('the component of the legal pages may stand in editorial pages', () => {
  expect(toldOf('<Betreiber felder="name" />', 'pages')).toEqual([]);
});

const SHELF = join(import.meta.dirname, '../../components/mdx');
const names = readdirSync(SHELF)
  .filter((name) => name.endsWith('.astro'))
  .map((name) => name.replace('.astro', ''));

test('every component of the authors’ shelf is a building block', () => {
  expect(names.filter((name) => !(name in BUILDING_BLOCKS))).toEqual([]);
});

test.each(names)('%s takes the attributes of its building block', (name) => {
  const source = readFileSync(join(SHELF, `${name}.astro`), 'utf8');
  for (const attribute of buildingBlock(name)?.attributes ?? [])
    expect(source).toMatch(new RegExp(`\\b${attribute}: string`, 'u'));
});
