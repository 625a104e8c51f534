import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { isForeign, isServed, linksOf, readPages } from '../built-site.ts';

const dist = inject('dist');
const page = readPages(dist).find(({ path }) => path === '/404.html')!;
const html = readFileSync(join(dist, '404.html'), 'utf8');
const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/iu.exec(html)?.[1] ?? '';
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('the error page loads nothing, since its path is unknown', () => {
  expect(
    page.tags.filter(({ name, attributes }) => name === 'link' || attributes.has('src')),
  ).toEqual([]);
});

test('its links lead from the root to pages that are there', () => {
  const inner = linksOf(page).filter(({ url }) => !isForeign(url) && !url.startsWith('#'));
  expect(inner.length).toBeGreaterThan(5);
  expect(
    inner.map(({ url }) => url).filter((url) => !url.startsWith('/') || !isServed(dist, url)),
  ).toEqual([]);
});

test('its style and script are the ones that its policy names by their hashes', () => {
  const style = /<style>([\s\S]*?)<\/style>/u.exec(html)?.[1] ?? '';
  const script = /<script>([\s\S]*?)<\/script>/u.exec(html)?.[1] ?? '';
  expect(policy).toContain(`style-src ${hash(style)}`);
  expect(policy).toContain(`script-src ${hash(script)}`);
  expect(policy).toContain("default-src 'none'");
});

test('search engines leave the error page out', () => {
  expect(html).toContain('<meta name="robots" content="noindex">');
});
