import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixtureSite } from '../testing/fixture-site.ts';
import { contentReader, readContent } from './read.ts';

const PRACTICE = 'content/praxis/hamburg-ombudsstelle.mdx';
const practiceOf = (root: string) => readContent(root).files.find(({ path }) => path === PRACTICE)!;

test('an entry is read with its kind, id, data and text', () => {
  const { kind, id, data, body } = practiceOf(fixtureSite().root);
  expect([kind, id, data['city']]).toEqual(['practices', 'hamburg-ombudsstelle', 'hamburg']);
  expect(body).toMatch(/^## Ausgangslage/u);
});

test('the line on which the text starts is counted in the file', () => {
  const site = fixtureSite();
  const { body, bodyLine } = practiceOf(site.root);
  const heading = body.split('\n').indexOf('## Ausgangslage');
  expect(bodyLine + heading).toBe(site.lineOf(PRACTICE, '## Ausgangslage'));
});

test('the line of a field is found, also within lists', () => {
  const site = fixtureSite();
  const { lineOf } = practiceOf(site.root);
  expect(lineOf(['funding', 1, 'amount'])).toBe(site.lineOf(PRACTICE, 'amount:'));
  expect(lineOf(['source', 'pages'])).toBe(site.lineOf(PRACTICE, 'pages:'));
});

test('a field that is not there has the line of the nearest one around it', () => {
  const site = fixtureSite();
  expect(practiceOf(site.root).lineOf(['source', 'volume'])).toBe(site.lineOf(PRACTICE, 'source:'));
});

test('an entry with Windows line endings is read alike', () => {
  const site = fixtureSite();
  site.write(PRACTICE, site.read(PRACTICE).replaceAll('\n', '\r\n'));
  expect(practiceOf(site.root).data['city']).toBe('hamburg');
  expect(readContent(site.root).findings).toEqual([]);
});

test('a byte order mark at the beginning does no harm', () => {
  const site = fixtureSite();
  site.write(PRACTICE, `\uFEFF${site.read(PRACTICE)}`);
  expect(practiceOf(site.root).readable).toBe(true);
});

test('hidden files are passed over', () => {
  const site = fixtureSite();
  site.write('content/praxis/.DS_Store', '');
  expect(readContent(site.root).findings).toEqual([]);
});

test('a file is read again only when it has changed', () => {
  const site = fixtureSite();
  let now = 0;
  const read = contentReader(site.root, () => now);
  const first = read();
  now = 5000;
  expect(read()).toBe(first);
  site.edit(PRACTICE, 'city: hamburg', 'city: rostock');
  now = 10_000;
  const second = read();
  const cityIn = ({ files }: typeof first) =>
    files.find(({ path }) => path === PRACTICE)?.data['city'];
  expect([cityIn(first), cityIn(second)]).toEqual(['hamburg', 'rostock']);
  expect(
    second.files.filter((file) => !first.files.includes(file)).map(({ path }) => path),
  ).toEqual([PRACTICE]);
});

test('a file in another encoding is told with the line of its first odd sign', () => {
  const site = fixtureSite();
  writeFileSync(join(site.root, PRACTICE), Buffer.from('---\ntitle: Grün\n---\n', 'latin1'));
  expect(readContent(site.root).findings).toMatchObject([
    { code: 'kodierung', file: PRACTICE, line: 2 },
  ]);
});

test('a folder with the name of an entry is told', () => {
  const site = fixtureSite();
  mkdirSync(join(site.root, 'content/praxis/ordner.mdx'));
  expect(readContent(site.root).findings).toMatchObject([{ code: 'datei-unlesbar' }]);
});
