import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveFolder, type ServerRules, type StaticServer } from '../static-server.ts';
import { connectBrowser } from './connect.ts';

let browser: Browser;
let server: StaticServer;
let page: Page;

beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

/** Serves the site below /a/b/ for the tests of a block. */
function serveBelow(rules: ServerRules): void {
  beforeAll(async () => {
    server = await serveFolder(inject('dist'), { base: '/a/b/', rules });
    page = await browser.newPage();
  });
  afterAll(async () => {
    await page.close();
    await server.close();
  });
}

const pathOf = () => new URL(page.url()).pathname;

describe.each(['plain', 'nginx', 'github-pages'] as const)(
  'the same build under /a/b/ of a server with %s rules',
  (rules) => {
    serveBelow(rules);

    test('the way from the start page to a practice and back works', async () => {
      await page.goto(server.url);
      await page.getByRole('link', { name: 'Praxis', exact: true }).first().click();
      expect(pathOf()).toBe('/a/b/praxis/');
      await page
        .getByRole('link', { name: 'Ombudsstelle in der Flüchtlingsarbeit' })
        .first()
        .click();
      expect(pathOf()).toBe('/a/b/praxis/hamburg-ombudsstelle/');
      await page.getByRole('link', { name: 'Startseite' }).click();
      expect(pathOf()).toBe('/a/b/');
    });

    test('style and font are there on every level', async () => {
      server.missed.length = 0;
      for (const path of [
        '',
        'kapitel/',
        'kapitel/7-resuemee/',
        'praxis/feld/beschwerde/',
        'suche/',
      ]) {
        await page.goto(`${server.url}${path}`);
        expect(
          await page.evaluate(() =>
            document.fonts.ready.then(() => document.fonts.check('1em Lesesaal')),
          ),
        ).toBe(true);
        expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('flex');
      }
      expect(server.missed).toEqual([]);
    });

    test('an address without its slash leads to the page', async () => {
      const response = await page.goto(`${server.url}praxis/hamburg-ombudsstelle`);
      expect([response?.status(), pathOf()]).toEqual([200, '/a/b/praxis/hamburg-ombudsstelle/']);
    });

    test('a link to a section arrives there', async () => {
      await page.goto(`${server.url}glossar/#helferkreis`);
      expect(await page.locator(':target').innerText()).toContain('Helferkreis');
    });

    test('the question of the search form goes to the search page', async () => {
      await page.goto(`${server.url}kapitel/7-resuemee/`);
      const action = await page
        .locator('header form')
        .evaluate((form) => (form as HTMLFormElement).action);
      expect(action).toBe(`${server.url}suche/`);
    });

    test('the search finds a practice and leads to it', async () => {
      await page.goto(`${server.url}suche/?q=Ombudsstelle`);
      await page.waitForSelector('[data-state="done"]', { timeout: 10_000 });
      await page.locator('main ol > li a').first().click();
      await page.waitForURL(/\/a\/b\/.*ombudsstelle/u);
      expect(await page.locator('h1').innerText()).toContain('Ombudsstelle');
    });

    test('an unknown address is answered as not found', async () => {
      expect((await page.goto(`${server.url}praxis/gibt/es/nicht/`))?.status()).toBe(404);
    });
  },
);

describe.each(['nginx', 'github-pages'] as const)(
  'the error page under a deep path of a server with %s rules',
  (rules) => {
    serveBelow(rules);
    beforeAll(async () => {
      await page.goto(`${server.url}praxis/gibt/es/nicht/`);
      await page.waitForSelector('main a[href^="/a/b/"]');
    });

    test('has its style', async () => {
      expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('flex');
    });

    test('has links and a search that stay within the folder', async () => {
      const targets = await page
        .locator('a, form')
        .evaluateAll((list) =>
          list.map((item) => (item as HTMLAnchorElement).href || (item as HTMLFormElement).action),
        );
      expect(targets.filter((target) => !target.startsWith(server.url))).toEqual([]);
    });

    test('leads back to the edition', async () => {
      await page.getByRole('link', { name: 'Städte', exact: true }).first().click();
      expect(pathOf()).toBe('/a/b/staedte/');
    });
  },
);
