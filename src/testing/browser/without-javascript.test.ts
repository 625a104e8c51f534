import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveFolder, type StaticServer } from '../static-server.ts';
import { connectBrowser } from './connect.ts';

let browser: Browser;
let context: BrowserContext;
let server: StaticServer;
let page: Page;

beforeAll(async () => {
  [browser, server] = await Promise.all([connectBrowser(), serveFolder(inject('dist'))]);
  context = await browser.newContext({ javaScriptEnabled: false });
  page = await context.newPage();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const open = (path: string) => page.goto(`${server.origin}${path}`);
const visibleText = () => page.locator('main').innerText();

test('the start page leads to the chapters, the fields of action and the findings', async () => {
  await open('/');
  expect(await visibleText()).toMatch(
    /Zusammenfassung[\s\S]*Vernetzung von Initiativen[\s\S]*Zehn Ergebnisse/u,
  );
});

test('the practices are listed by field and by city', async () => {
  await open('/praxis/');
  expect(await page.locator('main h3').count()).toBeGreaterThanOrEqual(48);
  expect(await visibleText()).toMatch(/Nach Stadt[\s\S]*Mannheim/u);
});

test('a field of action has a page of its own', async () => {
  await open('/praxis/feld/beschwerde/');
  expect(await visibleText()).toContain('Ombudsstelle');
});

test.each(['/staedte/vergleich/', '/praxis/vergleich/', '/praxis/passt/', '/merkliste/'])(
  '%s does not speak of what only a script can do',
  async (path) => {
    await open(path);
    expect(await page.locator('.page-head .lead').innerText()).not.toMatch(
      /ankreuz|sortier|ordnen|lassen sich/u,
    );
    expect(await page.locator('.page-head .lead').textContent()).toMatch(
      /ankreuz|ordnen|lassen sich/u,
    );
  },
);

test('the register leads from A to Z to everything', async () => {
  await open('/register/');
  await page.getByRole('link', { name: 'Ombudsstelle in der Flüchtlingsarbeit' }).click();
  expect(new URL(page.url()).pathname).toBe('/praxis/hamburg-ombudsstelle/');
});

test('the text of a practice can be read', async () => {
  await open('/praxis/hamburg-ombudsstelle/');
  expect(await visibleText()).toContain('So funktioniert es');
});

test('on a narrow screen the menu and the contents open and close', async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open('/praxis/hamburg-ombudsstelle/');
  for (const [button, panel] of [
    ['Menü', '#hauptmenue'],
    ['Inhalt', '#wegweiser'],
  ] as const) {
    expect(await page.locator(panel).isVisible()).toBe(false);
    await page.getByRole('button', { name: button }).click();
    expect(await page.locator(panel).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator(panel).isVisible()).toBe(false);
  }
  await page.setViewportSize({ width: 1280, height: 720 });
});

test('folded parts open', async () => {
  await open('/glossar/');
  const details = page.locator('details:visible').last();
  await details.locator('summary').click();
  expect(await details.getAttribute('open')).not.toBeNull();
});

test('the search field of the header leads to the search page with its question', async () => {
  await open('/kapitel/7-resuemee/');
  await page.locator('header input[name=q]').fill('Ombudsstelle');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/suche/**');
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/suche/?q=Ombudsstelle');
});

test('the search page offers the practices and the register instead', async () => {
  await open('/suche/?q=Ombudsstelle');
  expect(await page.locator('main a[href*="praxis/"]').count()).toBeGreaterThan(5);
  expect(await page.locator('main a[href*="register/"]').count()).toBeGreaterThan(0);
});
