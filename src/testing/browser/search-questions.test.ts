import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { linksFor } from '../ask-search.ts';
import { serveFolder, type StaticServer } from '../static-server.ts';
import { connectBrowser } from './connect.ts';

interface Question {
  kind: string;
  query: string;
  /** Addresses that answer it; none when nothing may be found. */
  expect: string[];
}

const questions = JSON.parse(
  readFileSync(new URL('../../search/quality/questions.json', import.meta.url), 'utf8'),
) as Question[];
const answerable = questions.filter(({ expect: answers }) => answers.length > 0);

let browser: Browser;
let server: StaticServer;
let page: Page;
const ranks = new Map<string, number>();

beforeAll(async () => {
  [browser, server] = await Promise.all([connectBrowser(), serveFolder(inject('dist'))]);
  page = await browser.newPage();
  await page.goto(`${server.url}suche/?q=Studie`);
  await page.waitForSelector('main [data-state=done]');
  for (const { query, expect: answers } of answerable)
    ranks.set(query, (await ask(query)).findIndex((path) => answers.includes(path)) + 1);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Addresses of the results for a question, in order, fragments left out. */
async function ask(query: string): Promise<string[]> {
  const { links } = await linksFor(page, query);
  return [...new Set(links.map((link) => new URL(link).pathname))];
}

/** Share of the questions that are answered among the first so many results. */
const success = (depth: number) =>
  [...ranks.values()].filter((rank) => rank > 0 && rank <= depth).length / ranks.size;
const misses = () => [...ranks].filter(([, rank]) => rank === 0 || rank > 3);

test('four of five questions are answered by the first result', () => {
  expect(success(1), JSON.stringify(misses())).toBeGreaterThanOrEqual(0.8);
});

test('nearly all questions are answered by the first three results', () => {
  expect(success(3), JSON.stringify(misses())).toBeGreaterThanOrEqual(0.93);
});

test.each(questions.filter(({ expect: answers }) => answers.length === 0))(
  'nothing is found for „$query“',
  async ({ query }) => {
    expect(await ask(query)).toEqual([]);
  },
);
