import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { SEARCH } from '../../strings.ts';
import { serveFolder, type StaticServer } from '../static-server.ts';
import { connectBrowser } from './connect.ts';

let browser: Browser;
let server: StaticServer;
let page: Page;
let errors: string[];

beforeAll(async () => {
  [browser, server] = await Promise.all([
    connectBrowser(),
    serveFolder(inject('dist'), { base: '/a/b/' }),
  ]);
});
beforeEach(async () => {
  page = await browser.newPage({ reducedMotion: 'reduce' });
  errors = [];
  page.on('pageerror', (error) => errors.push(`${error.name}: ${error.message}`));
});
afterEach(() => page.close());
afterAll(async () => {
  await browser.close();
  await server.close();
});

const open = (path: string) => page.goto(`${server.url}${path}`);
/** What the page says of its results, without the lists that lead on. */
const main = async () =>
  (await page.locator('main [role=status], main [data-state]').allInnerTexts()).join('\n');
const again = (scope: string) => page.locator(scope).getByRole('button', { name: SEARCH.tryAgain });
const settled = (scope = 'main') => page.waitForSelector(`${scope} [data-state=done]`);

/** Everything that has to come before a question can be answered. */
const FILES = [
  ['client', '**/pagefind/pagefind.js*'],
  ['entry file', '**/pagefind/pagefind-entry.json*'],
  ['list of pages', '**/pagefind/*.pf_meta'],
  ['WebAssembly', '**/pagefind/wasm.*'],
  ['part of the index', '**/pagefind/index/*'],
  ['data', '**/pagefind/deutsch.*.json'],
  ['leaf of the lexicon', '**/pagefind/deutsch.*/*'],
] as const;
const WAYS = [
  ['does not come', 'abort'],
  ['is answered with 503', 'fulfill'],
] as const;
const failures = FILES.flatMap(([name, files]) =>
  WAYS.map(([how, way]) => [name, how, files, way] as const),
);

const failing = (files: string, way: 'abort' | 'fulfill') =>
  page.route(files, (route) =>
    way === 'abort' ? route.abort() : route.fulfill({ status: 503, body: 'busy' }),
  );

describe('where a file does not come', () => {
  test.each(failures)('%s that %s: the page says so, and another try works', async (...row) => {
    const [, , files, way] = row;
    await failing(files, way);
    await open('suche/?q=Ombudsstelle');
    await settled();
    expect(await main()).toContain(SEARCH.notLoaded);
    expect(await main()).not.toMatch(/Nichts gefunden|in diesem Browser/u);
    expect(await page.locator('main [data-state] a[href$="/register/"]').count()).toBe(1);
    await again('main').click();
    await settled();
    expect(await main()).toContain(SEARCH.notLoaded);
    await page.unroute(files);
    await again('main').click();
    await page.waitForSelector('main .hit a');
    expect(await main()).not.toContain(SEARCH.notLoaded);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
  });

  test('the dialog says so, and another try works', async () => {
    await failing('**/pagefind/index/*', 'abort');
    await open('praxis/');
    await page.locator('header input[name=q]').click();
    await page.waitForSelector('dialog[open]');
    await page.locator('dialog input[name=q]').fill('Ombudsstelle');
    await again('dialog').waitFor();
    expect(await page.locator('dialog').innerText()).toContain(SEARCH.notLoaded);
    await page.unroute('**/pagefind/index/*');
    await again('dialog').click();
    await page.waitForSelector('dialog .hit a');
  });

  test('a result without its text is a result, and has it the next time', async () => {
    await failing('**/pagefind/fragment/*', 'abort');
    await open('suche/?q=Ombudsstelle');
    await settled();
    expect(await page.locator('main .hit a').count()).toBeGreaterThan(0);
    expect(await page.locator('main .hit mark').count()).toBe(0);
    await page.unroute('**/pagefind/fragment/*');
    await page.locator('main input[name=q]').press('Enter');
    await page.waitForSelector('main .hit mark');
    expect(errors).toEqual([]);
  });

  test('without the program of the search its page says so, and the form asks again', async () => {
    await failing('**/_astro/search.*.js', 'abort');
    await open('suche/?q=Ombudsstelle');
    await expect.poll(main).toContain(SEARCH.notStarted);
    await page.unroute('**/_astro/search.*.js');
    await page.locator('main input[name=q]').fill('Newsletter');
    await page.keyboard.press('Enter');
    await page.waitForSelector('main .hit a');
    await expect.poll(() => page.url()).toContain('q=Newsletter');
  });

  test('without the program of the search the header leads to its page', async () => {
    await failing('**/_astro/search.*.js', 'abort');
    await open('praxis/');
    await page.locator('header input[name=q]').click();
    await page.keyboard.type('Newsletter');
    await page.unroute('**/_astro/search.*.js');
    await page.keyboard.press('Enter');
    await page.waitForSelector('main .hit a');
  });
});

describe('where the program is at fault', () => {
  test('the console learns of it, and the browser is not blamed', async () => {
    await page.route('**/pagefind/deutsch.*.json', (route) =>
      route.fulfill({ json: { words: '' } }),
    );
    await open('suche/?q=Ombudsstelle');
    await settled();
    expect(errors.join()).toMatch(/^TypeError: /u);
    expect(await main()).toContain(SEARCH.faulty);
    expect(await main()).not.toMatch(/in diesem Browser|Nichts gefunden/u);
    expect(await again('main').count()).toBe(1);
  });

  test('a page that lacks an element says which', async () => {
    await page.route('**/suche/**', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('class="search-notes"', 'class="x"');
      await route.fulfill({ response, body });
    });
    await open('suche/?q=Ombudsstelle');
    await expect.poll(() => errors.join()).toContain('The page has no .search-notes');
  });
});
