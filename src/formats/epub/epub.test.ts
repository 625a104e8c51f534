import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { paragraph, text, type Block, type Document } from '../document/tree.ts';
import { epubOf } from './epub.ts';

const heading = (level: number, value: string, ...addresses: string[]): Block => ({
  type: 'heading',
  level,
  children: [text(value)],
  addresses,
  isListed: true,
});
const link = (href: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'link', href, children: [text('hin')] }],
});
const note = (blocks: Block[]): Block => ({
  type: 'paragraph',
  children: [text('Text'), { type: 'note', label: '12', id: '/a/#fn-12', blocks }],
});
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>';

const BOOK: Document = {
  title: 'Ein & Buch',
  subtitle: 'Mit <Zeichen>',
  summary: 'Ein Satz.',
  authors: ['Redaktion „A & B“'],
  language: 'de',
  layout: 'book',
  blocks: [
    { type: 'contents', title: 'Inhalt', depth: 3 },
    heading(1, 'Teil & eins', '/kapitel/'),
    heading(2, 'Kapitel', '/kapitel/a/', '/kapitel/a/#alt'),
    note([paragraph('Die Anmerkung.')]),
    note([]),
    link('/kapitel/b/#weg'),
    link('/praxis/fehlt/'),
    link('https://example.org/?a=1&b=2'),
    { type: 'place', address: '/abbildungen/x/' },
    { type: 'picture', svg: SVG, description: 'Ein "Balken": 39 %', caption: [text('Abb. 1')] },
    {
      type: 'table',
      caption: 'T',
      head: [[], [text('W')]],
      rows: [[[text('a')], [text('1')]]],
      hasRowHeads: true,
      align: ['left', 'right'],
    },
    { type: 'terms', items: [{ name: 'N', texts: [[text('a')], [text('b')]] }] },
    { type: 'box', title: 'Kasten', children: [paragraph('Innen.')] },
    { type: 'quote', children: [paragraph('Zitat')], source: [text('Wer')] },
    { type: 'pair', sides: [[heading(3, 'Links')], [paragraph('rechts', 'lead')]] },
    { type: 'list', ordered: true, start: 3, items: [[paragraph('c')]] },
    { type: 'code', text: 'a < b' },
    {
      type: 'paragraph',
      children: [
        { type: 'strong', children: [text('s')] },
        { type: 'break' },
        { type: 'code', text: 'c' },
      ],
    },
    heading(2, 'Noch eins', '/kapitel/b/'),
    paragraph('Ende.'),
    heading(1, 'Register'),
    {
      type: 'index',
      before: '/register/',
      lead: 'Fett steht die Seite.',
      entries: [{ title: 'Kapitel', address: '/kapitel/a/' }],
    },
  ],
  colophon: [[text('Eigenständige Wiedergabe.')]],
};
const files = Object.fromEntries(
  Object.entries(unzipSync(epubOf(BOOK))).map(([name, bytes]) => [name, strFromU8(bytes)]),
);

test('a checker that did not write it finds no error and no warning', async () => {
  const { messages } = await EpubCheck.validate(epubOf(BOOK));
  expect(messages.filter(({ severity }) => severity !== 'usage' && severity !== 'info')).toEqual(
    [],
  );
});

test('programs know it by its first file, which is not compressed', () => {
  expect(strFromU8(epubOf(BOOK).subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
});

test('links lead to the files of the book, to the web, or nowhere', () => {
  const chapter = files['buch/text-002.xhtml'];
  expect(chapter).toContain('<a href="text-003.xhtml#abschnitt-kapitel-b">hin</a>');
  expect(chapter).toContain('<p>hin</p>');
  expect(chapter).toContain('<a href="https://example.org/?a=1&amp;b=2">hin</a>');
});

test('a note is told once, in its own file, and both marks lead to it', () => {
  const chapter = files['buch/text-002.xhtml'] ?? '';
  expect(chapter.match(/epub:type="noteref"/gu)).toHaveLength(2);
  expect(chapter.match(/epub:type="footnote"/gu)).toHaveLength(1);
  const [, back = ''] = /role="doc-backlink" href="#([^"]+)"/u.exec(chapter) ?? [];
  expect(chapter.split(`<a id="${back}" class="marke"`)).toHaveLength(2);
});

test('the contents follow the headings', () => {
  expect(files['buch/inhalt.xhtml']?.replace(/<a [^>]*>|<\/a>/gu, '')).toContain(
    '<ol><li>Teil &amp; eins<ol><li>Kapitel</li><li>Noch eins</li></ol></li><li>Register</li></ol>',
  );
});

test('where there are no pages, nothing is said of their numbers', () => {
  expect(files['buch/text-004.xhtml']).toContain('class="register"');
  expect(Object.values(files).join('')).not.toContain('Fett steht die Seite.');
});

test('a value is told with the names of its row and of its column', () => {
  expect(files['buch/text-002.xhtml']).toContain(
    '<thead><tr><td></td><th scope="col" class="rechts">W</th></tr></thead><tbody><tr><th scope="row">a</th><td class="rechts">1</td></tr></tbody>',
  );
});

test('what those can expect who do not see is said', () => {
  expect(files['buch/buch.opf']).toContain(
    '<meta property="schema:accessModeSufficient">textual</meta>',
  );
  expect(files['buch/buch.opf']).not.toContain('pageBreakSource');
});

test('the same text gives the same bytes', () => {
  expect(Buffer.compare(epubOf(BOOK), epubOf(BOOK))).toBe(0);
});
