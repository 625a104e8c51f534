import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { serveFolder, type StaticServer } from '../static-server.ts';
import { connectBrowser } from './connect.ts';

let browser: Browser;
let server: StaticServer;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [browser, server] = await Promise.all([connectBrowser(), serveFolder(inject('dist'))]);
});
beforeEach(async () => {
  context = await browser.newContext({ colorScheme: 'light' });
  page = await context.newPage();
  await page.goto(`${server.url}kapitel/7-resuemee/`);
});
afterEach(() => context.close());
afterAll(async () => {
  await browser.close();
  await server.close();
});

const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const choose = async (value: string) => {
  if (!(await page.locator('#dialog-darstellung').isVisible()))
    await page.locator('.bar-button.settings-button').click();
  await page.locator(`#dialog-darstellung input[value="${value}"]`).check();
};

test('a choice takes effect at once and on the next page before anything is painted', async () => {
  const light = await paper();
  await choose('dunkel');
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.goto(`${server.url}glossar/`, { waitUntil: 'commit' });
  await page.locator('h1').waitFor();
  expect(await paper()).toBe(dark);
});

test('text grows, lines narrow, letters become plain', async () => {
  const measure = () =>
    page
      .locator('.prose > p[id]')
      .first()
      .evaluate((text) => ({
        size: Number.parseFloat(getComputedStyle(text).fontSize),
        width:
          text.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(text).fontSize),
        family: getComputedStyle(text).fontFamily,
      }));
  const before = await measure();
  for (const value of ['sehr-gross', 'schmal', 'schlicht']) await choose(value);
  const after = await measure();
  expect(after.size).toBeGreaterThan(before.size * 1.25);
  expect(after.width).toBeLessThan(before.width * 0.9);
  expect(after.family).not.toBe(before.family);
});

test('one click takes everything back and forgets it', async () => {
  await choose('dunkel');
  await choose('gross');
  await page.locator('#dialog-darstellung button').click();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('darstellung'))).toBeNull();
  expect(await page.evaluate(() => Object.keys(document.documentElement.dataset))).toEqual([]);
});

test.each(['nonsense', '{"schema":"<script>"}', '[]', 'null'])(
  'what somebody else left in the storage (%s) changes nothing',
  async (text) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.evaluate((value) => {
      localStorage.setItem('darstellung', value);
    }, text);
    await page.reload();
    expect(await page.evaluate(() => Object.keys(document.documentElement.dataset))).toEqual([]);
    expect(errors).toEqual([]);
  },
);
