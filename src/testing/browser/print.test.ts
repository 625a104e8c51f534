import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveFolder, type StaticServer } from '../static-server.ts';
import { connectBrowser } from './connect.ts';

let browser: Browser;
let server: StaticServer;
let page: Page;

beforeAll(async () => {
  [browser, server] = await Promise.all([connectBrowser(), serveFolder(inject('dist'))]);
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'dark' });
  await page.goto(`${server.url}kapitel/7-resuemee/`);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const NAVIGATION = [
  '.main-nav',
  '.search-form',
  '.skip',
  '.rail',
  '.pager',
  '.breadcrumbs',
  '.footer-list',
  '.keep-room',
];
const shown = async () => {
  const counts = await Promise.all(
    NAVIGATION.map((selector) => page.locator(`${selector}:visible`).count()),
  );
  return NAVIGATION.filter((_, index) => (counts[index] ?? 0) > 0);
};

test('on the screen there is navigation', async () => {
  await page.emulateMedia({ media: 'screen' });
  expect(await shown()).toEqual(
    expect.arrayContaining(['.main-nav', '.search-form', '.rail', '.pager']),
  );
});

test('on paper there is none', async () => {
  await page.emulateMedia({ media: 'print' });
  expect(await shown()).toEqual([]);
});

test('on paper the text stands with its source and how to cite it', async () => {
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('body').innerText();
  expect(text).toMatch(/Im Original S\.\u00A0\d/u);
  expect(text).toMatch(/Gesemann, Frank; Seidel, Alexander; Mayer, Margit \(2019\)/u);
});

test('paper is light even for readers who prefer dark screens', async () => {
  await page.emulateMedia({ media: 'print' });
  const [ink = 0] = await page.evaluate(
    () => /\d+/gu[Symbol.match](getComputedStyle(document.body).color)?.map(Number) ?? [],
  );
  expect(ink).toBeLessThan(80);
});

/** Prints a page as browsers do, in the size that its styles ask for; some pages of it or all. */
async function printed(path: string, pageRanges = ''): Promise<string> {
  await page.goto(server.url + path);
  return (await page.pdf({ preferCSSPageSize: true, pageRanges })).toString('latin1');
}

/** Width and height of the first page, in points. */
const sizeOf = (pdf: string) =>
  /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/u.exec(pdf)?.slice(1).map(Number) ?? [];

test('a comparison is printed across, other pages upright', async () => {
  const [width = 0, height = 0] = sizeOf(await printed('praxis/vergleich/', '1'));
  expect(width).toBeGreaterThan(height);
  const [wide = 0, high = 0] = sizeOf(await printed('kapitel/7-resuemee/', '1'));
  expect(wide).toBeLessThan(high);
});
