import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildableSite, type BuildableSite } from '../astro-build.ts';
import { serveFolder, type StaticServer } from '../static-server.ts';
import { connectBrowser } from './connect.ts';

const CHAPTER = '/kapitel/6-2-vernetzung-kooperation-koordination/';
const PRACTICE = '/praxis/hamburg-ombudsstelle/';

let site: BuildableSite;
let server: StaticServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  site = buildableSite();
  const moves = [
    `/praxis/alt/: ${PRACTICE}`,
    `${CHAPTER}#alt: ${CHAPTER}#nachweise`,
    `${CHAPTER}#verlegt: ${PRACTICE}`,
  ];
  site.write('content/umleitungen.yaml', `${moves.join('\n')}\n`);
  expect((await site.build()).output).toContain('Complete!');
  server = await serveFolder(join(site.root, 'dist'), { base: '/studie/' });
  browser = await connectBrowser();
  const context = await browser.newContext({ javaScriptEnabled: false });
  page = await context.newPage();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  site.dispose();
});

const open = (address: string) => page.goto(server.url + address.slice(1));

test('a page that has moved leads on without JavaScript, in any folder', async () => {
  await open('/praxis/alt/');
  await page.waitForURL(server.url + PRACTICE.slice(1));
  expect(await page.locator('h1').innerText()).toBe('Ombudsstelle');
});

test('an old place on a page scrolls to where the new one is', async () => {
  await page.setViewportSize({ width: 400, height: 300 });
  const top = () => page.locator('#nachweise').evaluate((el) => el.getBoundingClientRect().top);
  await open(CHAPTER);
  expect(await top()).toBeGreaterThan(300);
  await open('/');
  await open(`${CHAPTER}#alt`);
  await expect.poll(top).toBeLessThan(150);
});

test('the note of a place that has left the page is seen only by those who come for it', async () => {
  await open(CHAPTER);
  expect(await page.locator('.moved').isVisible()).toBe(false);
  await open('/');
  await open(`${CHAPTER}#verlegt`);
  expect(await page.locator('.moved').innerText()).toBe(
    'Dieser Abschnitt ist umgezogen: Ombudsstelle',
  );
});
