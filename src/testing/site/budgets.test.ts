import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { filesIn, readPages } from '../built-site.ts';
import { weighPage, type Weight } from '../page-weight.ts';

const kB = 1000;
const dist = inject('dist');
const weights = readPages(dist)
  .filter(({ path }) => path !== '/404.html')
  .map((page) => ({ path: page.path, ...weighPage(dist, page) }));

/** Pages that weigh more than allowed, heaviest first. */
const above = (part: keyof Weight, limit: number, paths = /^/u) =>
  weights
    .filter((weight) => paths.test(weight.path) && weight[part] > limit)
    .sort((a, b) => b[part] - a[part])
    .map((weight) => `${weight.path}: ${weight[part]} of ${limit} bytes`);

test('the HTML of a chapter stays within 28 kB', () => {
  expect(above('html', 28 * kB, /^\/kapitel\//u)).toEqual([]);
});

test('the style sheets of a page stay within 10 kB', () => {
  expect(above('css', 10 * kB)).toEqual([]);
});

test('the scripts that a page starts with stay within 5 kB', () => {
  expect(above('js', 5 * kB)).toEqual([]);
});

test('the font stays within 30 kB, and every page asks for it early', () => {
  expect(above('font', 30 * kB)).toEqual([]);
  expect(weights.filter(({ font }) => font === 0).map(({ path }) => path)).toEqual([]);
});

test('a chapter with everything stays within 72 kB', () => {
  expect(above('total', 72 * kB, /^\/kapitel\//u)).toEqual([]);
});

test('the start page with everything stays within 52 kB', () => {
  expect(above('total', 52 * kB, /^\/$/u)).toEqual([]);
});

test('a practice or figure with everything stays within 52 kB', () => {
  expect(
    above('total', 52 * kB, /^\/(?:praxis|abbildungen)\/(?!feld\/|vergleich\/)[^/]+\/$/u),
  ).toEqual([]);
});

/** The plan says 52 kB; the pages of the four cities studied in depth are longer than that. */
test('a city with everything stays within 59 kB', () => {
  expect(above('total', 59 * kB, /^\/staedte\/(?!vergleich\/)[^/]+\/$/u)).toEqual([]);
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
