import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { uniqueSlugs } from '../lib/slug.ts';

const SRC = join(import.meta.dirname, '..');

/** Files around the texts of authors; pages that show no text of theirs give their parts what names they like. */
const templates = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.astro'))
  .map((path) => ({ path, source: readFileSync(join(SRC, path), 'utf8') }))
  .filter(({ path, source }) => !path.startsWith('pages') || source.includes('<Content'));

const ids = templates.flatMap(({ path, source }) =>
  [...source.matchAll(/<[a-z][^>]*\sid="([^"]+)"/gu)].map(([, id = '']) => [id, path] as const),
);

test.each(ids)('no heading of an author gets the id „%s“ of %s', (id) => {
  expect(uniqueSlugs()(id)).not.toBe(id);
});

test('there are such ids', () => {
  expect(ids.map(([id]) => id)).toContain('inhalt');
});
