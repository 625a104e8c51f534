import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, expect, inject, test } from 'vitest';
import { NAVIGATION } from '../../site.ts';
import { STRINGS } from '../../strings.ts';
import { serveFolder, type StaticServer } from '../static-server.ts';
import { connectBrowser } from './connect.ts';

let browser: Browser;
let server: StaticServer;
let page: Page;

beforeAll(async () => {
  [browser, server] = await Promise.all([connectBrowser(), serveFolder(inject('dist'))]);
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(`${server.url}praxis/hamburg-ombudsstelle/`);
});
afterEach(() => page.close());
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Presses Tab and describes where the focus is. */
async function tab() {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, left, bottom, right, width, height } = element.getBoundingClientRect();
    return {
      tag: element.tagName.toLowerCase(),
      text: element.textContent.trim(),
      path: element.getAttribute('href') && new URL((element as HTMLAnchorElement).href).pathname,
      inHeader: element.closest('header.site-header') !== null,
      hasOutline: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      onScreen:
        width > 1 &&
        height > 1 &&
        top >= 0 &&
        left >= 0 &&
        bottom <= innerHeight &&
        right <= innerWidth,
    };
  });
}

type Stop = Awaited<ReturnType<typeof tab>>;

/** Tabs through the page until the focus has left the header. */
async function stopsInHeader(): Promise<Stop[]> {
  const stops = [await tab()];
  for (let stop = await tab(); stop.inHeader && stops.length < 40; stop = await tab())
    stops.push(stop);
  return stops;
}

test('the first key press shows the way past the header', async () => {
  expect(await tab()).toMatchObject({ tag: 'a', text: STRINGS.skip, onScreen: true });
});

test('the skip link puts the focus on the content', async () => {
  await tab();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  expect((await tab()).inHeader).toBe(false);
});

test('every link of the header can be reached, and the search', async () => {
  const stops = await stopsInHeader();
  const paths = stops.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['/', ...NAVIGATION.map(({ href }) => href)]));
  expect(stops.map(({ tag }) => tag)).toEqual(expect.arrayContaining(['input', 'button']));
});

test('the focus can be seen wherever it is', async () => {
  const stops = await stopsInHeader();
  for (let i = 0; i < 25; i++) stops.push(await tab());
  expect(
    stops.filter(({ hasOutline, onScreen, tag }) => tag !== 'body' && !(hasOutline && onScreen)),
  ).toEqual([]);
});

test('folded parts open with the keyboard', async () => {
  await page.goto(`${server.url}glossar/`);
  const summary = page.locator('details:visible > summary').last();
  await summary.focus();
  await page.keyboard.press('Enter');
  expect(
    await summary.evaluate(({ parentElement }) => (parentElement as HTMLDetailsElement).open),
  ).toBe(true);
});
