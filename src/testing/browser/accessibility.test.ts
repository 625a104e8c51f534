import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveFolder, type StaticServer } from '../static-server.ts';
import { axeFindings } from './axe.ts';
import { connectBrowser } from './connect.ts';

/** One page of each template. */
const PAGES = [
  '',
  'kapitel/',
  'kapitel/6-1-zusammenspiel/',
  'staedte/berlin/',
  'praxis/',
  'praxis/hamburg-ombudsstelle/',
  'praxis/vergleich/',
  'abbildungen/abb-15/',
  'glossar/',
  'suche/',
  'barrierefreiheit/',
];

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

async function open(path: string, options: BrowserContextOptions = {}) {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  await page.goto(server.url + path);
}

const overflow = () =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(PAGES)('/%s', (path) => {
  test('bears the spaces of WCAG 1.4.12 at 400 % zoom without scrolling sideways', async () => {
    await open(path, { viewport: { width: 320, height: 256 }, bypassCSP: true });
    await page.addStyleTag({
      content:
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    });
    expect(await overflow()).toBeLessThanOrEqual(0);
  });

  test('has one main region, one first heading, and names for all that can be used', async () => {
    await open(path);
    expect(await page.getByRole('main').count()).toBe(1);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    const tree = await page.locator('body').ariaSnapshot();
    expect(tree).not.toMatch(
      /- (?:button|link|textbox|searchbox|combobox|checkbox|radio)(?::|$)/mu,
    );
  });

  test('has controls of at least 24 pixels, but for those within sentences', async () => {
    await open(path, { viewport: { width: 360, height: 740 } });
    const small = await page
      .locator('button:visible:not(.peek), input:visible, select:visible, summary:visible')
      .evaluateAll((controls) =>
        controls
          .map((control) => (control.closest('label') ?? control).getBoundingClientRect())
          .filter(({ width, height }) => width > 1 && (width < 24 || height < 24))
          .map(({ width, height }) => `${width} × ${height}`),
      );
    expect(small).toEqual([]);
  });
});

test.each(['light', 'dark'] as const)(
  'in forced %s colours every text of the start page can be read',
  async (colorScheme) => {
    await open('', { forcedColors: 'active', colorScheme, bypassCSP: true });
    expect(await axeFindings(page)).toEqual([]);
  },
);

test('in forced colours the current place, the focus and buttons can be told apart', async () => {
  await open('praxis/', { forcedColors: 'active' });
  const border = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((link) => getComputedStyle(link).borderBlockEndColor);
  expect(await border('.nav-list [aria-current]')).not.toBe(
    await border('.nav-list a:not([aria-current])'),
  );
  await page.keyboard.press('Tab');
  expect(
    await page.locator(':focus').evaluate((link) => getComputedStyle(link).outlineStyle),
  ).not.toBe('none');
});
