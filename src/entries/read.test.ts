import { expect, test } from 'vitest';
import { fixtureSite } from '../testing/fixture-site.ts';
import { readContent } from './read.ts';

const PRACTICE = 'content/praxis/hamburg-ombudsstelle.mdx';
const practiceOf = (root: string) => readContent(root).files.find(({ path }) => path === PRACTICE)!;

test('an entry is read with its kind, id, data and text', () => {
  const { kind, id, data, body } = practiceOf(fixtureSite().root);
  expect([kind, id, data['city']]).toEqual(['practices', 'hamburg-ombudsstelle', 'hamburg']);
  expect(body).toMatch(/^\n## Ausgangslage/u);
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
