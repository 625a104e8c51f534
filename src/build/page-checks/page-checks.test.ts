import { createHash } from 'node:crypto';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { outlineOf } from '../../entries/outline.ts';
import type { SourceFile } from '../../entries/read.ts';
import { pageChecker } from './index.ts';

const PAGE = (body: string) =>
  `<!doctype html><html lang="de"><head><title>x</title></head><body><main><h1>x</h1>${body}</main></body></html>`;

const page = (address: string, body: string) => ({ address, document: parse(PAGE(body)) });
const START = page('/', '<p><a href="praxis/x/">x</a></p>');

function checkPages(
  pages: readonly ReturnType<typeof page>[],
  content: Parameters<typeof pageChecker>[0],
  moved?: ReadonlyMap<string, string>,
) {
  const checker = pageChecker(content, moved);
  for (const each of pages) checker.add(each);
  return checker.findings();
}

/** What is told of one page with this body, as codes. */
const toldOf = async (body: string) =>
  (await checkPages([START, page('/praxis/x/', body)], { files: [] })).map(({ code }) => code);

test.each([
  '<h2 id="a">A</h2><p>Text mit <a href="#a">Link</a> und <code>**</code>.</p>',
  '<p><a href="https://example.org/">weg</a></p>',
  '<table><tr><th>a</th></tr><tr><td></td></tr></table>',
  '<script type="module" src="../../_astro/x.js"></script>',
  '<script src="../../darstellung.js"></script>',
  '<script type="application/ld+json">[{"name":"x"}]</script>',
  '<p><a href="mailto:a@example.org">a</a> <a href="./?q=data:x">b</a></p>',
])('%s is all right', async (body) => {
  expect(await toldOf(body)).toEqual([]);
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
  ['<video poster="https://example.org/x.png"></video>', 'seite-fremd'],
  ['<svg><use href="https://example.org/x.svg#a"></use></svg>', 'seite-fremd'],
  ['<form action="https://example.org/"><p>x</p></form>', 'seite-fremd'],
  ['<p><a href="../gibt-es-nicht/">x</a></p>', 'seite-link'],
  ['<p><a href="#gibt-es-nicht">x</a></p>', 'seite-link'],
  ['<p><a href="https:example.org">x</a></p>', 'seite-adresse'],
  ['<p><a href="https:///example.org/">x</a></p>', 'seite-adresse'],
  ['<p><a href="mailto://a@example.org">x</a></p>', 'seite-adresse'],
  ['<p><a href="mailto:a@b">x</a></p>', 'seite-adresse'],
  ['<script>alert(1)</script>', 'seite-code'],
  ['<script src="x.js"></script>', 'seite-code'],
  ['<script src="x/darstellung.js"></script>', 'seite-code'],
  ['<script type="application/ld+json" src="x.js"></script>', 'seite-code'],
  ['<script src="data:text/javascript,alert(1)"></script>', 'seite-code'],
  ['<script src="https://example.org/_astro/x.js"></script>', 'seite-fremd'],
  ['<p onclick="alert(1)">x</p>', 'seite-code'],
  ['<svg><g OnLoad="alert(1)"></g></svg>', 'seite-code'],
  ['<p><a href="javascript:alert(1)">x</a></p>', 'seite-code'],
  ['<p><a href=" java\nscript:alert(1)">x</a></p>', 'seite-code'],
  ['<svg><a xlink:href="javascript:alert(1)">x</a></svg>', 'seite-code'],
  ['<form action="data:text/html,x"><p>x</p></form>', 'seite-code'],
  ['<form><button formaction="vbscript:x">x</button></form>', 'seite-code'],
  ['<img src="data:image/png;base64,x" alt="x">', 'seite-code'],
  ['<iframe srcdoc="x" title="x"></iframe>', 'seite-code'],
  ['<template><p onclick="x">x</p></template>', 'seite-code'],
  ['<meta http-equiv="Refresh" content="0;url=javascript:x">', 'seite-code'],
])('%s is told', async (body, code) => {
  expect(await toldOf(body)).toEqual([code]);
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

test('a word of an entry that is not on its page is told with the line of its source', async () => {
  const findings = await checkPages([START, page('/praxis/x/', '<p>Erster Absatz.</p>')], {
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

test('an entry whose every word is on its page is all right, tables and lists among it', async () => {
  const body = '<ul><li>eins</li></ul><table><tr><th>a</th></tr><tr><td>b</td></tr></table>';
  const files = [entry('- eins\n\n| a |\n| --- |\n| b |')];
  expect(await checkPages([START, page('/praxis/x/', body)], { files })).toEqual([]);
});

test('a script that the policy of its page names by hash is of ours', async () => {
  const hash = createHash('sha256').update('x()').digest('base64');
  const policy = `<meta http-equiv="Content-Security-Policy" content="script-src 'sha256-${hash}'">`;
  const html = (script: string) =>
    PAGE(`<script>${script}</script>`).replace('<title>', `${policy}<title>`);
  const toldFor = async (script: string) => {
    const document = parse(html(script));
    const findings = await checkPages([{ address: '/404.html', document }], { files: [] });
    return findings.map(({ code }) => code);
  };
  expect([await toldFor('x()'), await toldFor('y()')]).toEqual([[], ['seite-code']]);
});

test('a page to which only itself and the page of errors lead is told with its entry', async () => {
  const pages = [
    page('/', '<p>Start.</p>'),
    page('/404.html', '<p><a href="/praxis/x/">x</a></p>'),
    page('/praxis/x/', '<p>Text <a href="./">x</a></p>'),
  ];
  expect(await checkPages(pages, { files: [entry('Text')] })).toMatchObject([
    { code: 'seite-ohne-link', file: 'content/praxis/x.mdx' },
  ]);
});

test('signs of Markdown that an author has escaped are meant to be seen', async () => {
  const pages = [START, page('/praxis/x/', '<p>Das Zeichen [[so]] und\u00A0**.</p>')];
  const toldIn = (body: string) => checkPages(pages, { files: [entry(body)] });
  expect(await toldIn('Das Zeichen \\[\\[so\\]\\] und \\*\\*.')).toEqual([]);
  expect(await toldIn('Das Zeichen [[so]] und **.')).toMatchObject([{ code: 'seite-markdown' }]);
});

test('a word that is bold in part is on its page', async () => {
  const pages = [START, page('/praxis/x/', '<p><strong>fett</strong>er Text</p>')];
  expect(await checkPages(pages, { files: [entry('**fett**er Text')] })).toEqual([]);
});

test('only the page of an address that has moved leads on by itself, and only there', async () => {
  const refresh = (url: string) => `<meta http-equiv="refresh" content="0; url=${url}">`;
  const moved = new Map([['/alt/', '/praxis/x/']]);
  const toldFor = async (address: string, body: string) => {
    const pages = [START, page('/praxis/x/', '<p>x</p>'), page(address, body)];
    const findings = await checkPages(pages, { files: [] }, moved);
    return findings.filter(({ file }) => file.includes(address)).map(({ code }) => code);
  };
  expect(await toldFor('/alt/', refresh('../praxis/x/'))).toEqual([]);
  for (const url of ['../praxis/', 'https://example.org/', 'javascript:x'])
    expect(await toldFor('/alt/', refresh(url))).toEqual(['seite-code']);
  expect(await toldFor('/neu/', refresh('../praxis/x/'))).toContain('seite-code');
});
