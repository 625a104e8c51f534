import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { serveFolder, type StaticServer } from '../static-server.ts';
import { connectBrowser } from './connect.ts';

let browser: Browser;
let server: StaticServer;
let page: Page;

beforeAll(async () => {
  [browser, server] = await Promise.all([connectBrowser(), serveFolder(inject('dist'))]);
});
afterEach(() => page.close());
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(options: BrowserContextOptions = {}) {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  await page.goto(`${server.url}kapitel/6-1-zusammenspiel/`);
}

const term = () => page.locator('.link-glossar:has(+ .peek)').first();
const shown = () => page.locator('.preview:popover-open');

test.each([true, false])(
  'a button shows and hides a preview; with JavaScript: %s',
  async (javaScriptEnabled) => {
    await open({ javaScriptEnabled });
    await term().locator('+ .peek').click();
    expect((await shown().innerText()).length).toBeGreaterThan(40);
    await page.keyboard.press('Escape');
    expect(await shown().count()).toBe(0);
  },
);

test('a note is shown at its number, and stands in the list before and after', async () => {
  await open({ javaScriptEnabled: false });
  const note = page.locator('.footnotes .preview').first();
  expect(await note.isVisible()).toBe(true);
  const text = await note.innerText();
  await page.locator('sup + .peek').first().click();
  expect(await shown().innerText()).toBe(text);
  await page.keyboard.press('Escape');
  expect(await note.isVisible()).toBe(true);
});

test('a pointer that rests on a link sees the preview, and may enter it', async () => {
  await open();
  await term().hover();
  await shown().waitFor();
  await shown().hover();
  await page.waitForTimeout(600);
  expect(await shown().count()).toBe(1);
  await page.locator('h1').hover();
  await expect.poll(() => shown().count()).toBe(0);
});

test('each number that is tied to a figure shows question, base and printed page at itself', async () => {
  await open();
  await page.goto(`${server.url}kapitel/3-1-ziele-ressourcen/`);
  const numbers = page.locator('.link-wert[href*="abb-03"]');
  expect(await page.locator('.link-wert[href*="abb-03"] + .peek').count()).toBe(1);
  await numbers.nth(1).hover();
  await shown().waitFor();
  expect(await shown().innerText()).toMatch(/Frage: .*Basis: .*137.*Studie, S\.\u00A014\./su);
  const [box, number] = [await shown().boundingBox(), await numbers.nth(1).boundingBox()];
  expect(Math.abs((box?.y ?? 0) - (number?.y ?? 0))).toBeLessThan((box?.height ?? 0) + 60);
});

test('the keyboard that comes to a link sees the preview; Escape leaves it at the link', async () => {
  await open();
  await page.locator('.prose a').first().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await term().focus();
  await shown().waitFor();
  await page.keyboard.press('Escape');
  expect(await shown().count()).toBe(0);
  expect(await term().evaluate((link) => link === document.activeElement)).toBe(true);
});

test('each text stands once on the page, and nothing is fetched for it', async () => {
  await open();
  const texts = await page.locator('[id^="vorschau-"]').allTextContents();
  expect(texts.length).toBeGreaterThan(20);
  expect(new Set(texts).size).toBe(texts.length);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await term().locator('+ .peek').click();
  await shown().waitFor();
  expect(requests).toEqual([]);
});

test('a preview lies within the window at 320 px', async () => {
  await open({ viewport: { width: 320, height: 640 } });
  await term().locator('+ .peek').click();
  const box = await shown().boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
