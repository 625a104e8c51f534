import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { FACETS } from '../../search/query/facets.ts';
import { serveFolder, type StaticServer } from '../static-server.ts';
import { connectBrowser } from './connect.ts';
import { HOSTILE } from './hostile-values.ts';
import { faultsOf, watchFor } from './watch.ts';

const PARAMETERS = ['q', ...FACETS, 'treffer'];
const PAGES = ['suche/', 'praxis/', 'praxis/hamburg-ombudsstelle/'];

let browser: Browser;
let server: StaticServer;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  [browser, server] = await Promise.all([connectBrowser(), serveFolder(inject('dist'))]);
});
beforeEach(async () => {
  page = await browser.newPage({ reducedMotion: 'reduce' });
  complaints = watchFor(page);
});
afterEach(() => page.close());
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Opens an address and gives the page the time to do harm. */
async function open(path: string): Promise<void> {
  await page.goto(`${server.url}${path}`);
  await page.waitForFunction(hasAnswered, undefined, { timeout: 5000 });
}

/** Runs in the page: whether the search has come and done what the address asks for. */
function hasAnswered(): boolean {
  const files = performance.getEntriesByType('resource');
  const isThere = files.some(({ name }) => name.includes('/_astro/search.'));
  const choices = [...document.querySelectorAll('main select option')];
  const hasCounted = choices.some(({ textContent }) => textContent.includes('('));
  const isDone = document.querySelector('main [data-state=done]') !== null;
  return isThere && (choices.length === 0 || hasCounted || isDone);
}

/** Opens a page with every value and lists what went wrong, as `value: fault`. */
async function faultsWith(address: (value: string) => string): Promise<string[]> {
  const faults: string[] = [];
  for (const value of HOSTILE) {
    complaints.length = 0;
    try {
      await open(address(value));
      complaints.push(...(await faultsOf(page)));
    } catch (error) {
      complaints.push((error as Error).message);
    }
    faults.push(...complaints.map((fault) => `${value.slice(0, 80)}: ${fault}`));
  }
  return faults;
}

test('there are many hostile values', () => {
  expect(new Set(HOSTILE).size).toBeGreaterThan(60);
});

describe('hostile values in the address run nothing and break nothing', () => {
  test('as a question', async () => {
    expect(await faultsWith((value) => `suche/?q=${value}`)).toEqual([]);
  }, 240_000);

  test.each(PAGES)(
    'everywhere at once on /%s',
    async (path) => {
      const everywhere = (value: string) =>
        `${path}?${PARAMETERS.map((name) => `${name}=${value.slice(0, 1500)}`).join('&')}&${value.slice(0, 1500)}=x#${value}`;
      expect(await faultsWith(everywhere)).toEqual([]);
    },
    240_000,
  );
});

describe('hostile values in the field run nothing and break nothing', () => {
  test('one after the other', async () => {
    await page.goto(`${server.url}suche/`);
    for (const value of HOSTILE) {
      await page.locator('main input[name=q]').fill(decoded(value));
      await page.keyboard.press('Enter');
    }
    await page.locator('main input[name=q]').fill('Ombudsstelle');
    await page.keyboard.press('Enter');
    await page.waitForSelector('main .hit mark');
    expect([...complaints, ...(await faultsOf(page))]).toEqual([]);
  });

  test('of a size that nobody types, and halves of letters', async () => {
    await open('suche/?q=Fonds');
    const huge = ['Wort', 'Abcdefghijklmnop', '"Fonds" ', 'wort1 wort2 ', 'Stadtteilfonds '];
    for (const value of [...huge.map((text) => text.repeat(20_000)), '\uD800', 'Fonds\uDC00']) {
      await page.locator('main input[name=q]').evaluate((field, text) => {
        (field as HTMLInputElement).value = text;
        field.dispatchEvent(new Event('input'));
      }, value);
      const said = `„${value.trim().slice(0, 20).toWellFormed()}`;
      await page.waitForFunction(
        (start) => document.querySelector('main [role=status]')?.textContent.includes(start),
        said,
        { timeout: 5000 },
      );
    }
    expect([...complaints, ...(await faultsOf(page))]).toEqual([]);
  });
});

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
