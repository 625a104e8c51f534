import { expect, test } from 'vitest';
import { namesFor, renameIn } from './content-names.ts';
import { pack, unpack } from './signed-file.ts';

const text = (content: string, id = 'de_0398f82', number = '00a') => ({ id, content, number });
const entry = (hash: string) => ({
  path: 'pagefind-entry.json',
  content: Buffer.from(`{"languages":{"de":{"hash":"${hash}"}}}`),
});
const meta = (data: string, hash = 'de_e79f1bbec2') => ({
  path: `pagefind.${hash}.pf_meta`,
  content: pack(data),
});
const names = [
  { before: 'de_0398f82', after: 'de_1111111' },
  { before: 'de_10b8cb7', after: 'de_0398f82' },
];

test('a text that is cleaned differently gets another name, the same text the same', () => {
  const [a, b, c] = [text('Fonds'), text('Fonds.'), text('Fonds')].map(
    (item) => namesFor([item])[0]?.after,
  );
  expect(a).toMatch(/^de_[0-9a-z]{4}00a$/u);
  expect(a).not.toBe(b);
  expect(a).toBe(c);
});

test('two texts never share a name', () => {
  const [a, b] = namesFor([text('x'), text('x', 'de_10b8cb7', '00b')]);
  expect(a?.after).not.toBe(b?.after);
});

test('a name that is no checksum stops the build', () => {
  expect(() => namesFor([text('x', 'seite-1')])).toThrow('der Name „seite-1“');
});

test('the list of pages and the entry file get new names too', () => {
  const files = renameIn([meta('[de_0398f82,de_10b8cb7]'), entry('de_e79f1bbec2')], names);
  const [list, first] = files;
  const hash = /^pagefind\.(de_[0-9a-f]{10})\.pf_meta$/u.exec(list?.path ?? '')?.[1] ?? '';
  expect(unpack(list!).toString()).toBe('[de_1111111,de_0398f82]');
  expect(hash).not.toBe('de_e79f1bbec2');
  expect(Buffer.from(first!.content).toString()).toBe(Buffer.from(entry(hash).content).toString());
});

test.each([
  ['a name that is not in the list', [meta('[de_0398f82]'), entry('de_e79f1bbec2')], 'de_10b8cb7'],
  ['a name that is there twice', [meta('de_0398f82 de_0398f82 de_10b8cb7')], 'de_0398f82'],
  ['no list', [entry('de_e79f1bbec2')], '0 Dateien'],
  ['two lists', [meta('a'), meta('b', 'de_0')], '2 Dateien'],
  ['an entry file that names another', [meta('de_0398f82 de_10b8cb7'), entry('x')], '0-mal'],
])('%s stops the build', (_, files, found) => {
  expect(() => renameIn(files, names)).toThrow(found);
});
