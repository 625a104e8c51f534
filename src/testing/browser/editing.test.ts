import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { buildableSite, type BuildableSite } from '../astro-build.ts';
import { CHAPTER, FIGURE, PRACTICE } from '../broken/broken-case.ts';
import { devServer, type DevServer } from '../dev-server.ts';
import { connectBrowser } from './connect.ts';

/** One server for all tests: none of the mistakes may need a new one. */
let site: BuildableSite;
let server: DevServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  site = buildableSite();
  [server, browser] = await Promise.all([devServer(site.root), connectBrowser()]);
});
beforeEach(async () => {
  page = await browser.newPage();
});
// With its context: a page that is loading anew at this moment may not answer.
afterEach(() => page.context().close());
afterAll(async () => {
  await browser.close();
  await server.close();
  site.dispose();
});

/** Opens a page; the server may still be busy with its first one. */
const open = (path: string) => page.goto(`${server.url}${path}`, { waitUntil: 'load' });
const bar = () => page.locator('findings-bar');
/** Waits for the bar to tell of a code. */
const told = (code: string) => bar().getByText(`[${code}]`).first().waitFor({ state: 'visible' });
/** Waits for the page as it should be: with its title, the bar out of sight, and no message of Vite. */
const quiet = () =>
  page.waitForFunction(
    () =>
      document.querySelector('h1') !== null &&
      document.querySelector('findings-bar')?.hasAttribute('hidden') === true &&
      document.querySelector('vite-error-overlay') === null,
  );

test('a page of sound content has no bar to be seen', async () => {
  await open('praxis/hamburg-ombudsstelle/');
  await quiet();
});

test('a page looks as it will when it is built', async () => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  await open('abbildungen/abb-15/');
  await quiet();
  const margin = await page.evaluate(() => getComputedStyle(document.body).margin);
  expect([margin, refused]).toEqual(['0px', []]);
});

test.each([
  ['what is still to be written', "fields: ['[noch zu schreiben]']", 'noch-zu-schreiben'],
  ['a head that is no valid YAML', 'fields: [beschwerde', 'yaml'],
])(
  'the server starts with %s, and has the page as soon as it is mended',
  async (_, wrong, code) => {
    const begun = buildableSite();
    const right = 'fields: [beschwerde]';
    begun.edit(PRACTICE, right, wrong);
    const own = await devServer(begun.root);
    onTestFinished(async () => {
      await own.close();
      begun.dispose();
    });
    await page.goto(`${own.url}praxis/hamburg-ombudsstelle/`, { waitUntil: 'load' });
    await told(code);
    begun.edit(PRACTICE, wrong, right);
    await quiet();
  },
);

test.each([
  [
    'the head of a text',
    PRACTICE,
    'city: hamburg',
    'city: hambug',
    'unbekannter-verweis',
    'praxis/hamburg-ombudsstelle/',
  ],
  [
    'the YAML of a head',
    PRACTICE,
    'city: hamburg',
    'city: "hamburg',
    'yaml',
    'praxis/hamburg-ombudsstelle/',
  ],
  [
    'a cross-link',
    CHAPTER,
    'Anmerkung zur Probe.',
    '[Probe](stadt:hambug).',
    'querverweis-ins-leere',
    'kapitel/6-2-vernetzung-kooperation-koordination/',
  ],
  [
    'a building block',
    CHAPTER,
    'Anmerkung zur Probe.',
    '<Kasten titel="x">',
    'baustein-offen',
    'kapitel/6-2-vernetzung-kooperation-koordination/',
  ],
  [
    'the data of a figure',
    FIGURE,
    'kind: Balken',
    'kind: Torte',
    'feld-ungueltig',
    'abbildungen/abb-15/',
  ],
  ['the YAML of a figure', FIGURE, 'kind: Balken', 'kind: "Balken', 'yaml', 'abbildungen/abb-15/'],
])(
  'a mistake in %s is shown on the open page and goes when it is mended',
  async (_, file, right, wrong, code, path) => {
    await open(path);
    await quiet();
    const sound = site.read(file);
    onTestFinished(() => {
      site.write(file, sound);
    });
    site.edit(file, right, wrong);
    await told(code);
    expect(server.output()).toContain(`[${code}]`);
    site.edit(file, wrong, right);
    await quiet();
  },
);

test('a page that is opened while its text is broken recovers when it is mended', async () => {
  const sound = site.read(CHAPTER);
  site.edit(CHAPTER, 'Anmerkung zur Probe.', '<Kasten titel="x">');
  await open('kapitel/6-2-vernetzung-kooperation-koordination/');
  await told('baustein-offen');
  site.write(CHAPTER, sound);
  await quiet();
});

test('a link to an entry that is written later is right as soon as it is there', async () => {
  const sound = site.read(CHAPTER);
  const entry = 'content/glossar/tandem.mdx';
  onTestFinished(() => {
    site.write(CHAPTER, sound);
    site.remove(entry);
  });
  await open('kapitel/6-2-vernetzung-kooperation-koordination/');
  site.edit(CHAPTER, 'Anmerkung zur Probe.', 'Ein [Tandem](glossar:tandem).');
  await told('querverweis-ins-leere');
  const text = site.read('content/glossar/helferkreis.mdx');
  site.write(
    entry,
    text.replaceAll(/[Hh]elferkreis/gu, 'Tandem').replace('Unterstützerkreis', 'Duo'),
  );
  await quiet();
  await page.locator('main').getByRole('link', { name: 'Tandem' }).waitFor();
});

test('two mistakes are shown together, and what is left stays when one is mended', async () => {
  const [practice, figure] = [site.read(PRACTICE), site.read(FIGURE)];
  onTestFinished(() => {
    site.write(PRACTICE, practice);
    site.write(FIGURE, figure);
  });
  await open('glossar/');
  site.edit(PRACTICE, 'city: hamburg', 'city: hambug');
  site.edit(FIGURE, 'kind: Balken', 'kind: Torte');
  await told('unbekannter-verweis');
  await told('feld-ungueltig');
  site.write(PRACTICE, practice);
  await bar().getByText('1 Fehler im Inhalt').waitFor();
  await told('feld-ungueltig');
  site.write(FIGURE, figure);
  await quiet();
});
