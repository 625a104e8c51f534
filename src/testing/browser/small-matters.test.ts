import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { serveFolder, type StaticServer } from '../static-server.ts';
import { connectBrowser } from './connect.ts';

let browser: Browser;
let server: StaticServer;
let page: Page;

beforeAll(async () => {
  [browser, server] = await Promise.all([connectBrowser(), serveFolder(inject('dist'))]);
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});
afterEach(() => page.close());
afterAll(async () => {
  await browser.close();
  await server.close();
});

test.each(['praxis', 'staedte'])('the comparison of %s is no wider than its page', async (list) => {
  await page.goto(`${server.url}${list}/vergleich/`);
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media });
    const over = await page
      .locator('.compare-region')
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(over).toBe(0);
  }
});

test('on paper no word of the comparisons breaks within itself', async () => {
  await page.setViewportSize({ width: 1002, height: 700 });
  await page.emulateMedia({ media: 'print' });
  for (const list of ['praxis', 'staedte']) {
    await page.goto(`${server.url}${list}/vergleich/`);
    expect(await page.evaluate(brokenWords), list).toEqual([]);
  }
});

test('the list of open points finds a city in its practices, says what is not stated, and counts', async () => {
  await page.goto(`${server.url}luecken/`);
  const shown = () => page.locator('[data-entry]:visible').count();
  const all = await shown();
  await page.locator('#filter').fill('Hannover');
  const practice = page.locator('#praxis-hannover-unterstuetzerkreis');
  expect(await practice.isVisible()).toBe(true);
  await page.locator('#filter').fill('Schwierigkeiten');
  const group = page.locator('[data-group]', { has: page.locator('#offen-angaben') });
  const count = await group.locator('[data-entry]:visible').count();
  expect(count).toBeGreaterThan(3);
  expect(await group.locator('p').innerText()).toContain(`, davon ${count} zu sehen.`);
  await page.locator('#filter').fill('Abb. 9');
  expect(await page.locator('#abb-09-1').isVisible()).toBe(true);
  expect(await page.locator('#abb-02-1').isVisible()).toBe(false);
  await page.locator('#filter').fill('');
  expect(await shown()).toBe(all);
});

test('settings that close give the focus back to their button in the menu', async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(server.url);
  await page.locator('[popovertarget=hauptmenue]').focus();
  await page.keyboard.press('Enter');
  await page.locator('.settings-item button').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  expect(
    await page
      .locator('.settings-item button')
      .evaluate((button) => button === document.activeElement),
  ).toBe(true);
});

test('the rail shows the place where the reader is', async () => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto(`${server.url}kapitel/6-1-zusammenspiel/`);
  await page.locator('.prose h2').last().scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 600);
  const isInSight = () =>
    page.locator('.rail [aria-current=location]').evaluate((link) => {
      const rail = link.closest('.rail')?.getBoundingClientRect();
      const { top, bottom } = link.getBoundingClientRect();
      return rail !== undefined && top >= rail.top && bottom <= rail.bottom;
    });
  await expect.poll(isInSight).toBe(true);
});

test('the last crumb of a list is the page itself, and says so', async () => {
  await page.goto(`${server.url}praxis/`);
  expect(await page.locator('.crumbs a').last().getAttribute('aria-current')).toBe('page');
  await page.goto(`${server.url}praxis/hamburg-ombudsstelle/`);
  expect(await page.locator('.crumbs [aria-current]').count()).toBe(0);
});

test('no two headings of a city are the same', async () => {
  await page.goto(`${server.url}staedte/berlin/`);
  const titles = await page.locator('main :is(h2, h3)').allInnerTexts();
  expect(new Set(titles).size).toBe(titles.length);
});

/** Runs in the page: words of tables that stand in two lines, where no hyphen says so. */
function brokenWords(): string[] {
  const texts = document.createTreeWalker(
    document.querySelector('.compare') ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  const broken: string[] = [];
  const range = document.createRange();
  while (texts.nextNode()) {
    const text = texts.currentNode;
    for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[\p{L}\d]+/gu)) {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) broken.push(word);
    }
  }
  return broken;
}
