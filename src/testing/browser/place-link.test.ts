import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
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
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${server.url}kapitel/6-1-zusammenspiel/`);
});
afterEach(() => page.close());
afterAll(async () => {
  await browser.close();
  await server.close();
});

const link = () => page.getByRole('link', { name: STRINGS.placeLink });
const passage = (index: number) => page.locator('.prose > p[id]').nth(index);

test('the passage under the pointer has a link to itself, and only that one', async () => {
  await passage(3).hover();
  const before = await passage(4).evaluate((element) => element.clientHeight);
  await passage(4).hover();
  expect(await link().count()).toBe(1);
  expect(await link().getAttribute('href')).toMatch(
    new RegExp(`#${await passage(4).getAttribute('id')}$`, 'u'),
  );
  expect(await passage(4).evaluate((element) => element.clientHeight)).toBe(before);
  await link().click();
  expect(new URL(page.url()).hash).toBe(`#${await passage(4).getAttribute('id')}`);
});

test('it is one stop of the keyboard, and the arrows lead to the other passages', async () => {
  await link().focus();
  const hrefs = [await link().getAttribute('href')];
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) {
    await page.keyboard.press(key);
    hrefs.push(await link().getAttribute('href'));
  }
  expect(new Set(hrefs).size).toBe(3);
  expect(hrefs[3]).toBe(hrefs[1]);
  expect(await link().evaluate((element) => element === document.activeElement)).toBe(true);
});

test('in the tree of the screen reader it comes after the words of its passage', async () => {
  const tree = await page.locator('.prose > p[id]').first().ariaSnapshot();
  expect(tree.indexOf(STRINGS.placeLink)).toBeGreaterThan(tree.length / 2);
  expect(await page.locator('.prose').ariaSnapshot()).not.toMatch(
    new RegExp(`${STRINGS.placeLink}[^]*${STRINGS.placeLink}`, 'u'),
  );
});

test('a printed page leads to the section in which it begins', async () => {
  await page.goto(`${server.url}ueber/`);
  await page.getByRole('row', { name: /^47 / }).getByRole('link').first().click();
  expect(page.url()).toMatch(/6-1-zusammenspiel\/#s-47$/u);
  expect(
    await page.locator(':target').evaluate((place) => place.parentElement?.textContent),
  ).toContain('46–47');
});
