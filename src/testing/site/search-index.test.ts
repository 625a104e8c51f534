import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { unpackWords } from '../../search/language/word-list.ts';
import { wordsOf } from '../../search/language/words.ts';
import { planQuery } from '../../search/query/plan.ts';
import { numberIn } from '../../search/query/page-list.ts';
import { readPages } from '../built-site.ts';
import { searchData } from '../search-data.ts';

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

test('no mark and no everyday word or question of the editors shows in a text', () => {
  for (const fragment of fragments()) {
    expect(JSON.stringify(fragment)).not.toContain('^');
    expect(Object.keys(fragment.meta)).toEqual(['title']);
  }
});

test('no mark is in a published page', () => {
  for (const { html } of readPages(inject('dist'))) expect(html).not.toMatch(/\p{L}\^\p{L}/u);
});

test('names of cities are whole in facets and titles', () => {
  const pages = searchData().pages;
  expect(pages.find(({ url }) => url === '/staedte/mannheim/')).toMatchObject({
    title: 'Mannheim',
    facets: { stadt: ['Mannheim'] },
  });
});

test('every page with a body is in the list, with a title and a kind', () => {
  const pages = searchData().pages;
  const indexed = readPages(inject('dist')).filter(({ html }) =>
    html.includes('data-pagefind-body'),
  );
  const listed = new Set(pages.map(({ url }) => url.split('#')[0]));
  expect(indexed.map(({ path }) => path).filter((path) => !listed.has(path))).toEqual([]);
  expect(pages.filter(({ title, facets }) => !title || facets.art.length !== 1)).toEqual([]);
  expect(new Set(pages.flatMap(({ passages }) => passages).map(({ id }) => id))).toEqual(
    new Set(
      readdirSync(join(folder(), 'fragment')).map((name) =>
        numberIn(name.replace('.pf_fragment', '')),
      ),
    ),
  );
});

test('each term and each model can be found by itself', () => {
  const urls = searchData().pages.map(({ url }) => url);
  expect(urls).toEqual(expect.arrayContaining(['/glossar/#ombudsstelle', '/modelle/#modell-3']));
});

test('the word list has the parts of compounds, and names whole', () => {
  const forms = new Set(
    searchData().leaves.flatMap(({ words }) => unpackWords(words).map(({ form }) => form)),
  );
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

test('every word of the edition reads as itself', () => {
  const { language } = searchData().lexicon;
  const texts = fragments().flatMap(({ content }) => wordsOf(content).map(({ text }) => text));
  const vocabulary = [...new Set(texts)].filter((word) => word.length > 1);
  const misread = vocabulary.filter((word) => {
    const { slots, corrected, unknown, elsewhere } = planQuery(word, language);
    const isItself = slots.some(
      ({ isPlace, alternatives: [first] }) => isPlace || first?.query === word,
    );
    return corrected.length > 0 || unknown.length > 0 || !(isItself || elsewhere.length > 0);
  });
  expect(vocabulary.length).toBeGreaterThan(5000);
  expect(misread).toEqual([]);
});

test('every passage has the number with which the name of its text ends', () => {
  const all = fragments();
  const names = readdirSync(join(folder(), 'fragment'));
  const urls = new Map(
    names.map((name, index) => [numberIn(name.replace('.pf_fragment', '')), all[index]?.url]),
  );
  const wrong = searchData().pages.flatMap(({ url, passages }) =>
    passages.filter(({ id, section }) => urls.get(id) !== (section ? `${url}#${section.id}` : url)),
  );
  expect(wrong).toEqual([]);
});
