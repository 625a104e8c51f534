import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildableSite, type BuildableSite } from '../astro-build.ts';
import { serveFolder, type StaticServer } from '../static-server.ts';
import { connectBrowser } from './connect.ts';
import { TRAP } from './hostile-values.ts';
import { faultsOf, watchFor } from './watch.ts';

const PRACTICE = 'content/praxis/hamburg-ombudsstelle.mdx';
const TERM = 'content/glossar/helferkreis.mdx';

const TITLE = `Ombud </title><script>${TRAP}</script><img src=x onerror=${TRAP}> &lt;b&gt; \${${TRAP}}`;
const SUMMARY = `Probe '><script>${TRAP}</script> <!-- ]]> {{7*7}} &amp; \u202Egnitset </p></main>`;
const TERM_TITLE = `Helferkreis <svg onload=${TRAP}> <a href=javascript:${TRAP}>x</a>`;
const SEARCH_TERMS = [
  `<script>${TRAP}</script>`,
  `' onfocus=${TRAP} x='`,
  '__proto__',
  'constructor',
  `javascript:${TRAP}`,
];
const VARIANTS = [`<img src=x onerror=${TRAP}>`, 'hasOwnProperty'];

let site: BuildableSite;
let browser: Browser;
let server: StaticServer;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  site = buildableSite();
  const list = (values: string[]) => JSON.stringify(values);
  site.edit(PRACTICE, 'title: Ombudsstelle', `title: ${JSON.stringify(TITLE)}`);
  site.edit(
    PRACTICE,
    'summary: Eine Probestelle, die Beschwerden annimmt.',
    `summary: ${JSON.stringify(SUMMARY)}`,
  );
  site.edit(
    PRACTICE,
    'searchTerms: [Streit, Ärger, Mediation, Anlaufstelle, Vertrauensperson]',
    `searchTerms: ${list(SEARCH_TERMS)}`,
  );
  site.edit(TERM, 'title: Helferkreis', `title: ${JSON.stringify(TERM_TITLE)}`);
  site.edit(TERM, 'variants: [Unterstützerkreis]', `variants: ${list(VARIANTS)}`);
  // Other names give other letters of the register; no address is promised here.
  site.write('content/adressen.txt', '');
  // The check refuses most of this; here it is off, to see that the pages alone would hold.
  site.edit('src/build/content-checks.ts', 'stopOn(errors)', 'countOf(errors)');
  const { status, output } = await site.build();
  expect(output).toContain('Complete!');
  expect(status).toBe(0);
  browser = await connectBrowser();
  server = await serveFolder(join(site.root, 'dist'));
});
beforeEach(async () => {
  page = await browser.newPage({ reducedMotion: 'reduce' });
  complaints = watchFor(page);
});
afterEach(() => page.close());
afterAll(async () => {
  await browser.close();
  await server.close();
  site.dispose();
});

const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();
const search = async (query: string) => {
  await page.goto(`${server.url}suche/?q=${encodeURIComponent(query)}`);
  await page.waitForSelector('main [data-state=done]');
};
const titles = async () => (await page.locator('main .hit a').allInnerTexts()).map(plain);

describe('hostile titles, summaries and words of entries', () => {
  test.each([
    '',
    'praxis/',
    'praxis/hamburg-ombudsstelle/',
    'staedte/hamburg/',
    'glossar/',
    'register/',
    'praxis/feld/beschwerde/',
    'suche/',
  ])('run nothing on /%s', async (path) => {
    await page.goto(`${server.url}${path}`);
    await page.waitForLoadState('networkidle');
    expect([...complaints, ...(await faultsOf(page))]).toEqual([]);
  });

  test('a title stands there as it was written', async () => {
    await page.goto(`${server.url}praxis/hamburg-ombudsstelle/`);
    expect(plain(await page.locator('h1').innerText())).toBe(plain(TITLE));
    expect(await page.title()).toContain('</title><script>');
    expect(plain(await page.locator('main').innerText())).toContain('{{7*7}} &amp;');
    await page.goto(`${server.url}praxis/`);
    expect(plain(await page.locator('main').innerText())).toContain(plain(TITLE));
  });

  test.each([
    'Ombud',
    'Beschwerden',
    TITLE,
    'constructor',
    '__proto__',
    'onfocus',
    `<script>${TRAP}</script>`,
  ])('the search for „%s“ finds the entry and shows its title as text', async (query) => {
    await search(query);
    expect(await titles()).toContain(plain(TITLE));
    expect([...complaints, ...(await faultsOf(page))]).toEqual([]);
  });

  test.each(['Helferkreis', 'hasOwnProperty', 'svg onload'])(
    'the search for „%s“ finds the term and shows it as text',
    async (query) => {
      await search(query);
      expect(await titles()).toContain(plain(TERM_TITLE));
      expect([...complaints, ...(await faultsOf(page))]).toEqual([]);
    },
  );

  test('the dialog shows them as text, and the page that was found marks words', async () => {
    await page.goto(server.url);
    await page.keyboard.press('Control+k');
    await page.waitForSelector('dialog[open]');
    await page.locator('dialog input[name=q]').fill('script Ombud');
    await page.waitForSelector('dialog .hit a');
    expect((await page.locator('dialog .hit a').allInnerTexts()).map(plain)).toContain(
      plain(TITLE),
    );
    await page.locator('dialog .hit a', { hasText: 'Ombud' }).first().click();
    await page.waitForSelector('main mark');
    expect([...complaints, ...(await faultsOf(page))]).toEqual([]);
  });
});
