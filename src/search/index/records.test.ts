import { expect, test } from 'vitest';
import { indexedCopy, recordsOf } from './records.ts';

const page = `<!doctype html><html><body><nav>Menü</nav><main><article data-pagefind-body>
<h1 data-pagefind-meta="title">Flüchtlingsfonds</h1>
<div hidden data-pagefind-ignore><span data-pagefind-filter="art[data-value]" data-value="Praxis"></span><span data-pagefind-filter="stadt[data-value]" data-value="Mannheim"></span></div>
<p>Geld<sup><a data-footnote-ref href="#fn">1</a></sup> <code>https://example.org</code></p>
<dl><dd>Förderung</dd><dd>Beratung</dd></dl></article></main></body></html>`;

const glossary = `<body><h1>Glossar</h1><div data-pagefind-body><span data-pagefind-filter="art[data-value]" data-value="Begriff"></span>
<div data-search-entry><h2 id="a">Augenhöhe <a data-pagefind-ignore href="#a">¶</a></h2><p>x</p></div><div data-search-entry><h2 id="b">BENN</h2><p>y</p></div></div></body>`;

test('a page is one record with its title and facets', () => {
  expect(recordsOf(page, '/praxis/x/')).toMatchObject([
    {
      url: '/praxis/x/',
      title: 'Flüchtlingsfonds',
      facets: { art: 'Praxis', stadt: 'Mannheim', feld: [] },
    },
  ]);
});

test('pages without a body are not searched', () => {
  expect(recordsOf('<body><p>x</p></body>', '/')).toEqual([]);
});

test('each entry of a collective page is a record of its own', () => {
  expect(
    recordsOf(glossary, '/glossar/').map(({ url, title, facets }) => [url, title, facets.art]),
  ).toEqual([
    ['/glossar/#a', 'Augenhöhe', 'Begriff'],
    ['/glossar/#b', 'BENN', 'Begriff'],
  ]);
});

test('footnote marks, addresses and facets are no texts', () => {
  const [record] = recordsOf(page, '/praxis/x/');
  expect(record?.texts.map(({ value }) => value.trim())).toEqual([
    'Flüchtlingsfonds',
    'Geld',
    'Förderung.',
    'Beratung.',
  ]);
});

test('the copy has title, place and everyday words as metadata, and parts lines from each other', () => {
  const [record] = recordsOf(page, '/praxis/x/');
  if (!record) throw new Error('no record');
  record.terms = ['Zuschuss', 'Topf'];
  const copy = indexedCopy(record);
  expect(copy).toContain(
    '<span data-pagefind-meta="title[data-value]" data-value="Flüchtlingsfonds">',
  );
  expect(copy).toContain('data-pagefind-meta="worte[data-value]" data-value="Zuschuss . Topf"');
  expect(copy).toContain('data-pagefind-meta="ort[data-value]" data-value="Mannheim"');
  expect(copy).toContain('<dd>Förderung. </dd>');
  expect(copy).not.toContain('data-pagefind-meta="title">');
});
