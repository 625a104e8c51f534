import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { serveFolder, type StaticServer } from '../static-server.ts';
import { connectBrowser } from './connect.ts';

let browser: Browser;
let server: StaticServer;
let page: Page;

beforeAll(async () => {
  [browser, server] = await Promise.all([connectBrowser(), serveFolder(inject('dist'))]);
});
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());
afterAll(async () => {
  await browser.close();
  await server.close();
});

const shown = () =>
  page.locator('tr[data-id]:visible').evaluateAll((rows) => rows.map((row) => row.dataset['id']));
const compare = () => page.getByRole('button', { name: 'Auswahl vergleichen' });

describe.each([
  ['staedte/vergleich/', 'staedte', ['hamburg', 'koeln']],
  ['praxis/vergleich/', 'praxis', ['bremen-stadtteilfonds', 'mannheim-fluechtlingsfonds']],
])('%s', (path, parameter, [first = '', second = '']) => {
  test('shows all rows, and only those chosen, with the choice in the address', async () => {
    await page.goto(`${server.url}${path}`);
    const all = await shown();
    expect(all.length).toBeGreaterThan(10);
    expect(await compare().isDisabled()).toBe(true);
    for (const id of [first, second]) await page.locator(`input[value="${id}"]`).check();
    await compare().click();
    expect(await shown()).toEqual([first, second]);
    expect(page.url()).toContain(`?${parameter}=${first},${second}`);
    await page.reload();
    expect(await shown()).toEqual([first, second]);
    await page.getByRole('button', { name: 'Alle zeigen' }).click();
    expect(await shown()).toEqual(all);
    await page.goBack();
    await expect.poll(shown).toEqual([first, second]);
  });

  test('an address with names that are none shows everything', async () => {
    await page.goto(`${server.url}${path}?${parameter}=atlantis,<b>`);
    expect((await shown()).length).toBeGreaterThan(10);
  });

  test('can be used with the keyboard alone', async () => {
    await page.goto(`${server.url}${path}`);
    for (const id of [first, second]) {
      await page.locator(`input[value="${id}"]`).focus();
      await page.keyboard.press('Space');
    }
    await compare().focus();
    await page.keyboard.press('Enter');
    expect(await shown()).toEqual([first, second]);
    expect(await page.getByRole('status').innerText()).toContain('2');
  });
});

test('without JavaScript the whole table stands there, and nothing that would not work', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${server.url}staedte/vergleich/`);
  expect(await plain.locator('tr[data-id]:visible').count()).toBeGreaterThanOrEqual(20);
  expect(await plain.locator('main button:visible, main input:visible').count()).toBe(0);
  await context.close();
});
