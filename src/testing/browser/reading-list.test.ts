import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { serveFolder, type StaticServer } from '../static-server.ts';
import { axeFindings } from './axe.ts';
import { connectBrowser } from './connect.ts';

const PRACTICE = 'praxis/hamburg-ombudsstelle/';
const FIGURE = 'abbildungen/abb-03/';

let browser: Browser;
let server: StaticServer;
let context: BrowserContext;
let page: Page;
const foreign: string[] = [];

beforeAll(async () => {
  [browser, server] = await Promise.all([
    connectBrowser(),
    serveFolder(inject('dist'), { base: '/a/b/' }),
  ]);
});
beforeEach(() => open());

/** Opens a browser of its own; the policy of the site holds in it, unless axe must come in. */
async function open(bypassCSP = false): Promise<void> {
  context = await browser.newContext({ acceptDownloads: true, bypassCSP });
  page = await context.newPage();
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(server.url) && !address.startsWith('blob:')) foreign.push(address);
  });
}

afterEach(() => context.close());
afterAll(async () => {
  expect(foreign).toEqual([]);
  await browser.close();
  await server.close();
});

const titles = () => page.locator('.reading-list-items h2').allTextContents();
const names = async () => (await titles()).map((title) => title.trim());
const button = (name: string | RegExp) => page.getByRole('button', { name });

/** Keeps a practice, one of its sections and a figure, and opens the list. */
async function keepThree(): Promise<void> {
  await page.goto(server.url + PRACTICE);
  await page.locator('.keep > summary').click();
  await page.getByLabel('die ganze Seite').check();
  await page.locator('.keep input').nth(1).check();
  await page.goto(server.url + FIGURE);
  await page.locator('.keep > summary').click();
  await page.getByLabel('die ganze Seite').check();
  await page.goto(`${server.url}merkliste/`);
  await expect.poll(async () => (await titles()).length).toBe(3);
}

test('what is kept stands in the list, with links that lead back, and survives a reload', async () => {
  await keepThree();
  const before = await names();
  expect(before[0]).toContain('Ombudsstelle');
  await page.reload();
  await expect.poll(names).toEqual(before);
  // A section brings its own first words, a figure what it says.
  const [whole, section] = await page.locator('.reading-list-items [data-summary]').allInnerTexts();
  expect(section).not.toBe(whole);
  const facts = await page.locator('.reading-list-items dl').nth(2).textContent();
  expect(facts).toMatch(/Frage.*Basis.*137.*39\s%/su);
  await page.locator('.item-link').nth(1).click();
  expect(page.url()).toContain(`${PRACTICE}#`);
  await page.goto(server.url + FIGURE);
  await page.locator('.keep > summary').click();
  expect(await page.getByLabel('die ganze Seite').isChecked()).toBe(true);
});

test('an answer is kept by its own button', async () => {
  await page.goto(`${server.url}fragen/`);
  const answer = page.locator('.keep-button').first();
  const name = await answer.getAttribute('aria-label');
  expect(name).toMatch(/^Merken: /u);
  await answer.click();
  expect(await answer.innerText()).toBe('Gemerkt');
  expect(await answer.getAttribute('aria-label')).toBe(name?.replace('Merken', 'Gemerkt'));
  expect(await page.locator('.visually-hidden[role=status]').textContent()).toMatch(/^Gemerkt: ./u);
  await answer.click();
  expect(await page.locator('.visually-hidden[role=status]').textContent()).toMatch(
    /^Nicht mehr gemerkt: ./u,
  );
  await answer.click();
  await page.goto(`${server.url}merkliste/`);
  await expect.poll(async () => (await titles()).length).toBe(1);
});

test('items are moved, noted and removed with the keyboard alone, and it is said', async () => {
  await keepThree();
  const [first = '', second = '', third = ''] = await names();
  await button(`„${third}“ nach oben`).focus();
  await page.keyboard.press('Enter');
  await expect.poll(names).toEqual([first, third, second]);
  await expect.poll(() => page.getByRole('status').textContent()).toContain('Stelle 2 von 3');
  await page.keyboard.press('Enter');
  await expect.poll(names).toEqual([third, first, second]);
  await page.getByLabel(`Notiz zu „${first}“`).fill('Für den Rat');
  await button(`„${third}“ entfernen`).focus();
  await page.keyboard.press('Enter');
  await expect.poll(names).toEqual([first, second]);
  await page.reload();
  await expect.poll(names).toEqual([first, second]);
  expect(await page.getByLabel(`Notiz zu „${first}“`).inputValue()).toBe('Für den Rat');
});

test('a shared address shows what was sent and takes it over only when asked', async () => {
  await page.goto(
    `${server.url}merkliste/?eintraege=${encodeURIComponent(`${PRACTICE},praxis/nie-gewesen/,//b.example/`)}`,
  );
  await expect.poll(() => page.getByText('Jemand hat Ihnen').textContent()).toContain('2');
  expect(await titles()).toEqual([]);
  const sent = await page.locator('[data-shared] li').allTextContents();
  expect(sent[0]).toMatch(/Ombudsstelle.*\(Praxisbeispiel/u);
  expect(sent[1]).toContain('gibt es in dieser Ausgabe nicht mehr');
  await button('In meine Merkliste übernehmen').click();
  await expect.poll(async () => (await titles()).length).toBe(2);
  expect(page.url()).not.toContain('eintraege');
  expect(await page.getByText('gibt es in dieser Ausgabe nicht mehr').count()).toBe(1);
});

test('Markdown and CSV come as files with what the list holds', async () => {
  await keepThree();
  const folder = mkdtempSync(join(tmpdir(), 'merkliste-'));
  for (const [name, file] of [
    ['Als Markdown sichern', 'merkliste.md'],
    ['Als CSV sichern', 'merkliste.csv'],
  ] as const) {
    const coming = page.waitForEvent('download');
    await button(name).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe(file);
    const saved = join(folder, file);
    await download.saveAs(saved);
    expect(readFileSync(saved, 'utf8')).toContain('Ombudsstelle');
  }
});

test('on paper each practice has a page of its own, behind a title and before the source', async () => {
  await keepThree();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.handout-name').isVisible()).toBe(true);
  expect(await page.getByText('Woran es hakt').first().isVisible()).toBe(true);
  expect(await page.locator('.handout-source').isVisible()).toBe(true);
  expect(await button('Drucken').isVisible()).toBe(false);
  // A note stands there once, as text.
  expect(await page.locator('main textarea:visible').count()).toBe(0);
});

test('axe finds nothing in the list, empty and full, and in the open menu', async () => {
  await context.close();
  await open(true);
  await page.goto(`${server.url}merkliste/`);
  await expect.poll(() => page.getByRole('status').textContent()).toContain('leer');
  expect(await axeFindings(page)).toEqual([]);
  await keepThree();
  expect(await axeFindings(page)).toEqual([]);
  await page.goto(server.url + PRACTICE);
  await page.locator('.keep > summary').click();
  expect(await axeFindings(page)).toEqual([]);
});

test('where the browser keeps nothing, it is said', async () => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await page.goto(`${server.url}merkliste/?eintraege=${PRACTICE}`);
  await button('In meine Merkliste übernehmen').click();
  await expect
    .poll(() => page.getByRole('status').textContent())
    .toContain('behält die Liste nicht');
});
