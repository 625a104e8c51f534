import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { unpackPages } from '../../search/query/page-list.ts';
import { unpackWords } from '../../search/language/word-list.ts';
import type { SearchData } from '../../search/query/search-data.ts';
import { readPages } from '../built-site.ts';

const folder = () => join(inject('dist'), 'pagefind');
const fragments = () =>
  readdirSync(join(folder(), 'fragment')).map(
    (name) =>
      JSON.parse(
        gunzipSync(readFileSync(join(folder(), 'fragment', name)))
          .toString()
          .slice('pagefind_dcd'.length),
      ) as { url: string; content: string; meta: object },
  );

function data(): SearchData {
  const [name = ''] = readdirSync(folder()).filter((file) => file.startsWith('deutsch.'));
  return JSON.parse(readFileSync(join(folder(), name), 'utf8')) as SearchData;
}

test('no mark and no everyday word of the editors shows in a text', () => {
  for (const fragment of fragments()) {
    expect(JSON.stringify(fragment)).not.toContain('^');
    expect(Object.keys(fragment.meta)).toEqual(['title']);
  }
});

test('no mark is in a published page', () => {
  for (const { html } of readPages(inject('dist'))) expect(html).not.toMatch(/\p{L}\^\p{L}/u);
});

test('names of cities are whole in facets and titles', () => {
  const pages = unpackPages(data().pages);
  expect(pages.find(({ url }) => url === '/staedte/mannheim/')).toMatchObject({
    title: 'Mannheim',
    facets: { stadt: ['Mannheim'] },
  });
});

test('every page with a body is in the list, with a title and a kind', () => {
  const pages = unpackPages(data().pages);
  const indexed = readPages(inject('dist')).filter(({ html }) =>
    html.includes('data-pagefind-body'),
  );
  const listed = new Set(pages.map(({ url }) => url.split('#')[0]));
  expect(indexed.map(({ path }) => path).filter((path) => !listed.has(path))).toEqual([]);
  expect(pages.filter(({ id, title, facets }) => !id || !title || facets.art.length !== 1)).toEqual(
    [],
  );
  expect(new Set(pages.map(({ id }) => id))).toEqual(
    new Set(
      readdirSync(join(folder(), 'fragment')).map((name) => name.replace('.pf_fragment', '')),
    ),
  );
});

test('each term and each model can be found by itself', () => {
  const urls = unpackPages(data().pages).map(({ url }) => url);
  expect(urls).toEqual(expect.arrayContaining(['/glossar/#ombudsstelle', '/modelle/#modell-3']));
});

test('the word list has the parts of compounds, and names whole', () => {
  const forms = new Set(unpackWords(data().words).map(({ form }) => form));
  expect(forms).toContain('Mannheim');
  expect([...forms].some((form) => form === 'Fonds')).toBe(true);
});

test('the search field of every page names the files that are there', () => {
  const files = new Set(readdirSync(folder()));
  const named = readPages(inject('dist')).flatMap(
    ({ html }) => /data-search-files="([^"]*)"/u.exec(html)?.[1]?.split(' ') ?? [],
  );
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((name) => !files.has(name))).toEqual([]);
});
