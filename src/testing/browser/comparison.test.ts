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
  page
    .locator('[data-id]:visible')
    .evaluateAll((shown) => shown.map((element) => element.dataset['id']));
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
    for (const id of [first, second]) await page.locator(`tr[data-id="${id}"] input`).check();
    await compare().click();
    expect(await shown()).toEqual([first, second]);
    expect(page.url()).toContain(`?${parameter}=${first},${second}`);
    const columns = await page.locator('.compare-beside thead a').allInnerTexts();
    expect(columns).toHaveLength(2);
    await page.reload();
    expect(await shown()).toEqual([first, second]);
    await page.getByRole('button', { name: 'Alle zeigen' }).click();
    expect(await shown()).toEqual(all);
    await page.goBack();
    await expect.poll(shown).toEqual([first, second]);
  });

  test('two to four stand side by side, each line with what the table says of them', async () => {
    await page.goto(`${server.url}${path}`);
    const labels = await page.locator('.compare thead th').allInnerTexts();
    const cells = await page.locator(`tr[data-id="${second}"] td`).allTextContents();
    const ids = await shown();
    await page.goto(`${server.url}${path}?${parameter}=${second},${first}`);
    expect(await shown()).toEqual([second, first]);
    expect(await page.locator('.compare-beside tbody th').allInnerTexts()).toEqual(labels.slice(1));
    const told = await page.locator('.compare-beside tbody td:nth-of-type(1)').allTextContents();
    expect(told.length).toBeGreaterThan(2);
    for (const [index, text] of told.entries()) expect(cells.includes(text), `${index}`).toBe(true);
    await page.goto(`${server.url}${path}?${parameter}=${ids.slice(0, 5).join(',')}`);
    expect(await page.locator('tr[data-id]:visible').count()).toBe(5);
    expect(await page.getByRole('status').innerText()).toContain('höchstens vier');
  });

  test('an address with names that are none shows everything, and it is said', async () => {
    await page.goto(`${server.url}${path}?${parameter}=atlantis,<b>`);
    expect((await shown()).length).toBeGreaterThan(10);
    expect(await page.getByRole('status').innerText()).toContain('„atlantis, <b>“');
    await page.goto(`${server.url}${path}?${parameter}=${first},atlantis,${second}`);
    expect(await shown()).toEqual([first, second]);
    expect(await page.getByRole('status').innerText()).toMatch(/^2 ausgewählt\. .*„atlantis“/u);
  });

  test('one of those side by side moves or goes, with the keyboard, and the address with it', async () => {
    await page.goto(`${server.url}${path}?${parameter}=${second},${first}`);
    const tools = (id: string) => page.locator(`[data-beside] [data-id="${id}"] button`);
    expect(await tools(second).nth(0).isDisabled()).toBe(true);
    await tools(second).nth(1).focus();
    await page.keyboard.press('Enter');
    expect(await shown()).toEqual([first, second]);
    expect(page.url()).toContain(`=${first},${second}`);
    await tools(second).nth(0).click();
    expect(await shown()).toEqual([second, first]);
    await tools(second).nth(2).click();
    expect(await shown()).toEqual([first]);
    await page.goBack();
    await expect.poll(shown).toEqual([second, first]);
  });

  test('can be used with the keyboard alone', async () => {
    await page.goto(`${server.url}${path}`);
    for (const id of [first, second]) {
      await page.locator(`tr[data-id="${id}"] input`).focus();
      await page.keyboard.press('Space');
    }
    await compare().focus();
    await page.keyboard.press('Enter');
    expect(await shown()).toEqual([first, second]);
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-beside'))).toBe(
      true,
    );
    expect(await page.getByRole('status').innerText()).toContain('2');
  });
});

describe('sorting the cities', () => {
  const cells = (column: number) =>
    page
      .locator(`tr[data-id]:visible > :nth-child(${column})`)
      .evaluateAll((all) =>
        all.map((cell) => (cell.querySelector('li') ?? cell).textContent.trim()),
      );

  test('by a column, up and down, in the address, beside a choice', async () => {
    await page.goto(`${server.url}staedte/vergleich/`);
    const byName = await shown();
    const button = page.getByRole('button', { name: 'Größe und Land' });
    await button.focus();
    await page.keyboard.press('Enter');
    const sizes = await cells(2);
    expect([...new Set(sizes)]).toEqual(['Millionenstadt', 'Großstadt', 'Mittelstadt']);
    const bySize = await shown();
    // Cities of the same size stand by name, whatever the table was sorted by before.
    await page.goto(`${server.url}staedte/vergleich/?sortieren=-beispiele`);
    await button.click();
    expect(await shown()).toEqual(bySize);
    await page.goto(`${server.url}staedte/vergleich/`);
    await button.click();
    await button.click();
    expect(await cells(2)).toEqual(sizes.toReversed());
    expect(await page.locator('th[aria-sort=descending]').innerText()).toContain('Größe und Land');
    expect(page.url()).toContain('?sortieren=-groesse');
    await page.reload();
    expect(await cells(2)).toEqual(sizes.toReversed());
    for (const id of ['hamburg', 'norderstedt'])
      await page.locator(`tr[data-id=${id}] input`).check();
    await compare().click();
    expect(await shown()).toEqual(['norderstedt', 'hamburg']);
    expect(page.url()).toContain('staedte=norderstedt,hamburg');
    for (let back = 0; back < 3; back++) await page.goBack();
    await expect.poll(shown).toEqual(byName);
  });

  test.each([320, 1280])('nothing is cut at %i px', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['staedte/vergleich/', 'praxis/vergleich/']) {
      await page.goto(server.url + path);
      const cut = await page
        .locator('.compare-region')
        .evaluate((region) => region.scrollWidth - region.clientWidth);
      expect(cut, path).toBe(0);
    }
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
