import { expect, test } from 'vitest';
import { outlineOf } from '../../entries/outline.ts';
import type { SourceFile } from '../../entries/read.ts';
import { checkPages } from './index.ts';

const PAGE = (body: string) =>
  `<!doctype html><html lang="de"><head><title>x</title></head><body><main><h1>x</h1>${body}</main></body></html>`;

/** What is told of one page with this body, as codes. */
const toldOf = (body: string) =>
  checkPages([{ address: '/praxis/x/', html: PAGE(body) }], { files: [] }).map(({ code }) => code);

test.each([
  '<h2 id="a">A</h2><p>Text mit <a href="#a">Link</a> und <code>**</code>.</p>',
  '<p><a href="https://example.org/">weg</a></p>',
  '<table><tr><th>a</th></tr><tr><td></td></tr></table>',
  '<script>const a = "[x](y)";</script>',
])('%s is all right', (body) => {
  expect(toldOf(body)).toEqual([]);
});

test.each([
  ['<p id="a">a</p><p id="a">b</p>', 'seite-kennung'],
  ['<h1>zwei</h1>', 'seite-ueberschrift'],
  ['<h3>springt</h3>', 'seite-ueberschrift'],
  ['<h2></h2>', 'seite-leer'],
  ['<p>x <a href="#"></a></p>', 'seite-leer'],
  ['<p>siehe [Köln](stadt:koeln)</p>', 'seite-markdown'],
  ['<p>das ist **wichtig</p>', 'seite-markdown'],
  ['<p>##Überschrift</p>', 'seite-markdown'],
  ['<p>Fußnote[^3]</p>', 'seite-markdown'],
  ['<img src="https://example.org/x.png" alt="x">', 'seite-fremd'],
  ['<link rel="stylesheet" href="//example.org/x.css">', 'seite-fremd'],
  ['<p><a href="../gibt-es-nicht/">x</a></p>', 'seite-link'],
  ['<p><a href="#gibt-es-nicht">x</a></p>', 'seite-link'],
])('%s is told', (body, code) => {
  expect(toldOf(body)).toEqual([code]);
});

const entry = (body: string): SourceFile =>
  ({
    kind: 'practices',
    id: 'x',
    path: 'content/praxis/x.mdx',
    text: body,
    body,
    bodyLine: 10,
    outline: outlineOf(body),
  }) as SourceFile;

test('a word of an entry that is not on its page is told with the line of its source', () => {
  const findings = checkPages([{ address: '/praxis/x/', html: PAGE('<p>Erster Absatz.</p>') }], {
    files: [entry('Erster Absatz.\n\nZweiter verschwindet.')],
  });
  expect(findings).toMatchObject([
    {
      code: 'seite-text',
      file: 'content/praxis/x.mdx',
      line: 12,
    },
  ]);
  expect(findings[0]?.found).toContain('„Zweiter“');
});

test('an entry whose every word is on its page is all right, tables and lists among it', () => {
  const page = '<ul><li>eins</li></ul><table><tr><th>a</th></tr><tr><td>b</td></tr></table>';
  const files = [entry('- eins\n\n| a |\n| --- |\n| b |')];
  expect(checkPages([{ address: '/praxis/x/', html: PAGE(page) }], { files })).toEqual([]);
});

test('signs of Markdown that an author has escaped are meant to be seen', () => {
  const pages = [{ address: '/praxis/x/', html: PAGE('<p>Das Zeichen [[so]] und\u00A0**.</p>') }];
  const toldIn = (body: string) => checkPages(pages, { files: [entry(body)] });
  expect(toldIn('Das Zeichen \\[\\[so\\]\\] und \\*\\*.')).toEqual([]);
  expect(toldIn('Das Zeichen [[so]] und **.')).toMatchObject([{ code: 'seite-markdown' }]);
});

test('a word that is bold in part is on its page', () => {
  const pages = [{ address: '/praxis/x/', html: PAGE('<p><strong>fett</strong>er Text</p>') }];
  expect(checkPages(pages, { files: [entry('**fett**er Text')] })).toEqual([]);
});
