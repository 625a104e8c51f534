import { expect, test } from 'vitest';
import { parse } from 'parse5';
import { attribute, findAll, pageText } from './html-text.ts';
import { passagesOf } from './passages.ts';

const page = `<main><h1>Titel</h1><p>Anfang</p><div><aside><h2 id="a">Eins</h2><p>x</p></aside>
<nav data-pagefind-ignore><h2 id="no">Nicht</h2></nav><h3>ohne Adresse</h3><p>y</p></div>
<section><h3 id="b">Zwei</h3><p>z</p></section></main>`;

test('a page is cut at its headings that have an address, wherever they stand', () => {
  const [main] = findAll(parse(page), ({ tagName }) => tagName === 'main');
  if (!main) throw new Error('no main');
  const isSkipped = (element: typeof main) => element.tagName === 'nav';
  const passages = passagesOf(main, isSkipped);
  expect(passages.map(({ heading }) => heading && attribute(heading, 'id'))).toEqual([
    undefined,
    'a',
    'b',
  ]);
  expect(passages.map(({ body }) => pageText(body))).toEqual([
    'TitelAnfang',
    expect.stringMatching(/^Einsx.*ohne Adressey$/u),
    'Zweiz',
  ]);
});
