import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { checkIndex, cleanFragment } from './pagefind-index.ts';
import { recordsOf } from './records.ts';

const fragment = (content: object) => ({
  path: 'fragment/de_1.pf_fragment',
  content: gzipSync(`pagefind_dcd${JSON.stringify(content)}`),
});
const raw = {
  url: '/x/',
  content: 'Ein Stadt^fonds',
  meta: { title: 'X', worte: 'Geld' },
  anchors: [{ id: 'a', text: 'Stadt^fonds' }],
};
const records = recordsOf('<body><div data-pagefind-body><h1>X</h1></div></body>', '/x/');

test('marks and everyday words leave the fragments', () => {
  const { id, url, file } = cleanFragment(fragment(raw));
  expect([id, url]).toEqual(['de_1', '/x/']);
  expect(checkIndex([file], records)).toEqual([]);
});

test('a mark that survives stops the build', () => {
  expect(checkIndex([fragment(raw)], records)).toMatchObject([{ code: 'suche-marke' }]);
});

test('a page that is missing from the index stops the build', () => {
  expect(checkIndex([], records)).toMatchObject([
    { code: 'suche-unvollstaendig', found: '0 Einträge im Suchindex', expected: '1' },
  ]);
});
