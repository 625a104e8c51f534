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
  page = await browser.newPage({ reducedMotion: 'reduce' });
  await page.addInitScript(countWrites);
});
afterEach(() => page.close());
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Runs in the page: counts how often its address is written. */
function countWrites(): void {
  Object.assign(globalThis, { writes: 0 });
  for (const name of ['pushState', 'replaceState'] as const) {
    const write = history[name].bind(history);
    history[name] = (...given) => {
      (globalThis as unknown as { writes: number }).writes++;
      write(...given);
    };
  }
}

const writes = () => page.evaluate(() => (globalThis as unknown as { writes: number }).writes);
const field = () => page.locator('main input[name=q]');
const query = () => new URL(page.url()).searchParams.get('q');
const open = async (path: string) => {
  await page.goto(`${server.url}${path}`);
  await field().focus();
  // The lists to choose from have numbers once the search runs.
  await page.waitForSelector('main select[name=art] option:text("(")', { state: 'attached' });
};

test('150 quick keystrokes write the address a few times at most, and results follow at once', async () => {
  await open('suche/');
  const letters = 'Ombudsstelle'.repeat(13).slice(0, 150);
  await field().pressSequentially(letters, { delay: 20 });
  expect(await writes()).toBeLessThanOrEqual(3);
  await expect.poll(query).toBe(letters);
  await field().fill('Kulturl');
  await page.waitForSelector('main .hit a');
  await expect.poll(query).toBe('Kulturl');
});

test('results come before the address', async () => {
  await open('suche/?q=Fonds');
  await page.waitForSelector('main .hit a');
  await field().fill('Kulturl');
  await page.waitForSelector('main .hit a:text("Kulturläden")');
  await expect.poll(query).toBe('Kulturl');
});

test('a decision is one step back, typing is none', async () => {
  await open('suche/');
  await field().pressSequentially('Fonds');
  await page.keyboard.press('Enter');
  await expect.poll(query).toBe('Fonds');
  await field().fill('Newsletter');
  await expect.poll(query).toBe('Newsletter');
  await field().fill('Kulturl');
  await page.keyboard.press('Enter');
  await expect.poll(query).toBe('Kulturl');
  await page.goBack();
  expect(query()).toBe('Newsletter');
  await expect.poll(() => field().inputValue()).toBe('Newsletter');
  await page.goBack();
  expect(query()).toBeNull();
  await page.waitForTimeout(500);
  expect([query(), await field().inputValue()]).toEqual([null, '']);
});

test('what is typed right before Back is not written over where it leads', async () => {
  await open('suche/?q=Fonds');
  await page.selectOption('main select[name=art]', 'Praxis');
  await expect.poll(() => page.url()).toContain('art=Praxis');
  await field().pressSequentially('x');
  await page.evaluate(() => {
    history.back();
  });
  await page.waitForTimeout(600);
  expect(page.url()).toBe(`${server.url}suche/?q=Fonds`);
  expect(await field().inputValue()).toBe('Fonds');
});

test('leaving the field takes along what was typed', async () => {
  await open('suche/');
  await field().fill('Kulturl');
  await field().blur();
  expect(query()).toBe('Kulturl');
});

test('leaving the page takes along what was typed', async () => {
  await open('suche/');
  await field().fill('Kulturl');
  await page.waitForSelector('main .hit a');
  await page.evaluate(() => {
    location.href = '../praxis/';
  });
  await page.waitForURL('**/praxis/');
  await page.goBack();
  expect(query()).toBe('Kulturl');
});
