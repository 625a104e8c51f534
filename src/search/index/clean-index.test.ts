import { expect, test } from 'vitest';
import { cleanFragment, cleanIndex } from './clean-index.ts';
import { indexRecords } from './pagefind-index.ts';
import { recordsOf } from './records.ts';
import { pack, unpack } from './signed-file.ts';

const fragment = (content: unknown) => ({
  path: 'fragment/de_1a2b3c4.pf_fragment',
  content: pack(JSON.stringify(content)),
});
const raw = {
  url: '/x/',
  content: 'Ein Stadt^fonds',
  meta: { title: 'X', worte: 'Geld' },
  anchors: [{ id: 'a', text: 'Stadt^fonds', location: 1 }],
};

test('marks and everyday words leave the fragments', () => {
  const { id, url, content } = cleanFragment(fragment(raw));
  expect([id, url]).toEqual(['de_1a2b3c4', '/x/']);
  expect(JSON.parse(content)).toEqual({
    ...raw,
    content: 'Ein Stadtfonds',
    meta: { title: 'X' },
    anchors: [{ id: 'a', text: 'Stadtfonds', location: 1 }],
  });
});

test.each([
  ['no content', { ...raw, content: undefined }],
  ['anchors without text', { ...raw, anchors: [{ id: 'a' }] }],
  ['nothing', null],
])('a fragment with %s stops the build', (_, content) => {
  expect(() => cleanFragment(fragment(content))).toThrow('erwartet: JSON mit url, content, meta');
});

test('what Pagefind really writes goes by names of what it holds, and its list knows them', async () => {
  const page = (text: string) =>
    recordsOf(`<body><div data-pagefind-body><h1>X</h1><p>${text}</p></div></body>`, '/x/');
  const records = page('Ein Stadt^fonds.');
  const engine = await indexRecords(records);
  const { files, ids } = cleanIndex(engine, records);
  const id = ids.get('/x/') ?? '';
  const paths = files.map(({ path }) => path);
  expect(paths).toContain(`fragment/${id}.pf_fragment`);
  expect(engine.map(({ path }) => path)).not.toContain(`fragment/${id}.pf_fragment`);
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  expect(unpack(meta!).includes(id)).toBe(true);
  const again = cleanIndex(await indexRecords(page('Ein Stadtfonds.')), records);
  expect(again.ids.get('/x/')).toBe(id);
});
