import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AUTHOR_COMPONENTS, checkComponents } from './building-blocks.ts';
import type { SourceFile } from '../read.ts';

const codesIn = (body: string, kind: SourceFile['kind'] = 'chapters') =>
  checkComponents([{ kind, path: 'x.mdx', body, bodyLine: 1 } as SourceFile]).map(
    ({ code, line }) => `${code}:${line}`,
  );

test.each([
  '<Kasten titel="Titel">\n\nText.\n\n</Kasten>',
  '<Stimme id="v001" />',
  '<Kasten titel="Was heißt > hier?">\n</Kasten>',
  '{/* Abschnitt 6.2.a */}',
  'Code `<br>` und `{x}` bleibt.',
  '```\nimport x from "y"\n<div>\n```',
  'Die Importquote und importierte Güter.',
])('%j is all right', (body) => {
  expect(codesIn(body)).toEqual([]);
});

test('a tag that reaches over several lines is checked like any other', () => {
  expect(codesIn('Text.\n\n<Kasten\n  farbe="rot"\n>\n</Kasten>')).toEqual(['angabe-fehlt:3']);
});

test('boxes that cross each other are not closed', () => {
  expect(codesIn('<Hinweis>\n<Kasten titel="x">\n</Hinweis>\n</Kasten>')).toContain(
    'baustein-offen:3',
  );
});

test('the component of the legal pages may stand in editorial pages', () => {
  expect(codesIn('<Betreiber felder="name" />', 'pages')).toEqual([]);
});

test('every component of the authors’ shelf is known to the check', () => {
  const shelf = join(import.meta.dirname, '../../components/mdx');
  const names = readdirSync(shelf)
    .filter((name) => name.endsWith('.astro'))
    .map((name) => name.replace('.astro', ''));
  expect(names.filter((name) => !(name in AUTHOR_COMPONENTS))).toEqual([]);
});

test('every attribute that the check asks for is one that the component takes', () => {
  const shelf = join(import.meta.dirname, '../../components/mdx');
  for (const name of readdirSync(shelf).filter((file) => file.endsWith('.astro'))) {
    const source = readFileSync(join(shelf, name), 'utf8');
    for (const attribute of AUTHOR_COMPONENTS[name.replace('.astro', '')] ?? [])
      expect(source).toMatch(new RegExp(`\\b${attribute}: string`, 'u'));
  }
});
