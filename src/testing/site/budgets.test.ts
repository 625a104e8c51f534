import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { filesIn, readPages } from '../built-site.ts';
import { weighPage, type Weight } from '../page-weight.ts';

const kB = 1000;
const dist = inject('dist');
const pages = readPages(dist).filter(({ path }) => path !== '/404.html');
const weights = pages.map((page) => ({ path: page.path, ...weighPage(dist, page) }));

/** Pages that weigh more than allowed, heaviest first. */
const above = (part: keyof Weight, limit: number, paths = /^/u) =>
  weights
    .filter((weight) => paths.test(weight.path) && weight[part] > limit)
    .sort((a, b) => b[part] - a[part])
    .map((weight) => `${weight.path}: ${weight[part]} of ${limit} bytes`);

test('the HTML of a chapter stays within 32 kB', () => {
  expect(above('html', 32 * kB, /^\/kapitel\//u)).toEqual([]);
});

// The whole edition for print has heads of pages of its own, and no budget.
test('the style sheets of a page stay within 10 kB', () => {
  expect(above('css', 10 * kB, /^\/(?!druck\/)/u)).toEqual([]);
});

test('the scripts that a page starts with stay within 6 kB, those of finder and reading list within 8 kB', () => {
  const large = /^\/(?:merkliste|praxis|praxis\/passt(?:\/.*)?)\/$/u;
  expect(above('js', 6 * kB, /^\/(?!merkliste\/|praxis\/$|praxis\/passt\/)/u)).toEqual([]);
  expect(above('js', 8 * kB, large)).toEqual([]);
});

test('the font stays within 22 kB, and every page asks for it early, as it is used only when it comes at once', () => {
  expect(above('font', 22 * kB)).toEqual([]);
  expect(weights.filter(({ font }) => font === 0).map(({ path }) => path)).toEqual([]);
  const late = pages.filter(({ html }) => !/rel="preload" href="[^"]+\.woff2"/u.test(html));
  expect(late.map(({ path }) => path)).toEqual([]);
});

test('a chapter with everything stays within 72 kB', () => {
  expect(above('total', 72 * kB, /^\/kapitel\//u)).toEqual([]);
});

/** Pages that hold all texts of a kind, each with a limit of its own, and the edition for print, which has none. */
const WHOLE_LISTS: Readonly<Record<string, number>> = { '/fragen/': 78, '/glossar/': 62 };

test('every other page with everything stays within 52 kB', () => {
  const others = /^\/(?!kapitel\/.|druck\/|fragen\/|glossar\/)/u;
  expect(above('total', 52 * kB, others)).toEqual([]);
  expect(weights.filter(({ path }) => others.test(path)).length).toBeGreaterThan(100);
});

test('a page with all texts of a kind stays within its limit', () => {
  for (const [path, limit] of Object.entries(WHOLE_LISTS))
    expect(above('total', limit * kB, new RegExp(`^${path}$`, 'u'))).toEqual([]);
});

/** Bytes that a part of a page adds to it as it travels. */
const added = (html: string, part: RegExp) =>
  gzipSync(html).length - gzipSync(html.replace(part, '')).length;

test('the locator of a city takes no more than 1 kB, the map of the start page 2.5 kB', () => {
  const pages = readPages(dist);
  const cities = pages.filter(({ path }) => /^\/staedte\/(?!vergleich\/)[^/]+\/$/u.test(path));
  const locators = cities.map(({ html }) => added(html, /<svg class="locator".*?<\/svg>/su));
  expect(Math.min(...locators)).toBeGreaterThan(300);
  expect(Math.max(...locators)).toBeLessThan(kB);
  const start = pages.find(({ path }) => path === '/')?.html ?? '';
  const map = added(start, /<div class="city-map".*?<\/svg>/su);
  expect(map).toBeGreaterThan(kB);
  expect(map).toBeLessThan(2.5 * kB);
});

test('the names of the search files in a page are those of files that are there', () => {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const names = /data-search-files="([^"]*)"/u.exec(html)?.[1]?.split(' ').filter(Boolean) ?? [];
  const files = new Set(filesIn(join(dist, 'pagefind')));
  expect(names.filter((name) => !files.has(name))).toEqual([]);
});
