import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { serveFolder, type StaticServer } from '../static-server.ts';
import { axeFindings } from './axe.ts';
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

const open = (path: string) => page.goto(`${server.url}${path}`);
const search = async (query: string) => {
  await open(`suche/?q=${encodeURIComponent(query)}`);
  await page.waitForSelector('main [data-state=done]');
};
const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

describe.each([
  ['light', 1280],
  ['dark', 320],
] as const)('accessibility (%s, %i px)', (colorScheme, width) => {
  beforeEach(async () => {
    page = await browser.newPage({
      colorScheme,
      viewport: { width, height: 800 },
      bypassCSP: true,
      reducedMotion: 'reduce',
    });
  });

  test('results', async () => {
    await search('Ombudsstelle Köln');
    expect(await axeFindings(page)).toEqual([]);
    expect(await fits()).toBe(true);
  });

  test('results below an answer', async () => {
    await search('Wie verhindert man, dass sich Ehrenamtliche übernehmen?');
    await page.waitForSelector('main .answer-card');
    expect(await axeFindings(page)).toEqual([]);
    expect(await fits()).toBe(true);
  });

  test('nothing found', async () => {
    await search('Bitcoin');
    expect(await axeFindings(page)).toEqual([]);
  });

  test('dialog open', async () => {
    await open('praxis/hamburg-ombudsstelle/');
    await page.keyboard.press('Control+k');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.type('Newsletter');
    await page.waitForSelector('dialog .hit mark');
    expect(await axeFindings(page)).toEqual([]);
    expect(await fits()).toBe(true);
    await page
      .locator('dialog input[name=q]')
      .fill('Wie verhindert man, dass sich Ehrenamtliche übernehmen?');
    await page.waitForSelector('dialog .answer-card a');
    expect(await axeFindings(page)).toEqual([]);
    expect(await fits()).toBe(true);
  });

  test('marked page', async () => {
    await open('praxis/hamburg-ombudsstelle/?treffer=Ombudsstelle');
    await page.waitForSelector('main mark');
    expect(await axeFindings(page)).toEqual([]);
  });
});
