import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { serveFolder, type StaticServer } from '../static-server.ts';
import { axeFindings } from './axe.ts';
import { connectBrowser } from './connect.ts';

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
async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  context = await browser.newContext(options);
  page = await context.newPage();
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url)) foreign.push(request.url());
  });
}

afterEach(() => context.close());
afterAll(async () => {
  expect(foreign).toEqual([]);
  await browser.close();
  await server.close();
});

const status = () => page.locator('main [role=status]').innerText();
const ids = (selector: string, name: string) =>
  page
    .locator(`${selector}:visible`)
    .evaluateAll((rows, key) => rows.map((row) => (row as HTMLElement).dataset[key]), name);
const rows = () => ids('.row[data-practice]', 'practice');
const select = (name: string) => page.locator(`main select[name=${name}]`);

test.each(['praxis/?stadt=Leipzig&feld=foo', 'praxis/passt/?feld=foo'])(
  'what an address asks for in vain is said: %s',
  async (address) => {
    await page.goto(server.url + address);
    expect(await status()).toContain('„foo“; das gibt es hier nicht');
  },
);

describe('the finder of practices', () => {
  test('a choice narrows down the list, and Back, reload and sharing keep it', async () => {
    await page.goto(`${server.url}praxis/`);
    const all = await rows();
    expect(all.length).toBeGreaterThan(10);
    await select('stadt').selectOption('Leipzig');
    expect(await status()).toMatch(new RegExp(`^\\d+ von ${all.length}`, 'u'));
    const leipzig = await rows();
    expect(leipzig.every((id) => id?.startsWith('leipzig-'))).toBe(true);
    expect(page.url()).toMatch(/\/praxis\/\?stadt=Leipzig$/u);
    await select('feld').selectOption('Begleitung und Beratung');
    const both = await rows();
    expect(both.length).toBeGreaterThan(0);
    expect(both.length).toBeLessThan(leipzig.length);
    await page.reload();
    expect(await rows()).toEqual(both);
    const shared = page.url();
    await page.goBack();
    await expect.poll(rows).toEqual(leipzig);
    await page.goBack();
    await expect.poll(rows).toEqual(all);
    await context.close();
    await open();
    await page.goto(shared);
    expect(await rows()).toEqual(both);
    expect(await select('stadt').inputValue()).toBe('Leipzig');
  });

  test('the count beside each value is what choosing it shows', async () => {
    await page.goto(`${server.url}praxis/?groesse=Großstadt`);
    const options = await page
      .locator('main select[name=geld] option:not([value=""]):not(:disabled)')
      .evaluateAll((found) => found.map((option) => (option as HTMLOptionElement).value));
    expect(options.length).toBeGreaterThan(1);
    for (const value of options) {
      await page.goto(`${server.url}praxis/?groesse=Großstadt`);
      const label = await page
        .locator(`main select[name=geld] option[value="${value}"]`)
        .innerText();
      await select('geld').selectOption(value);
      expect(label).toBe(`${value} (${(await rows()).length})`);
    }
  });

  test('a choice behind „Mehr Merkmale“ opens it; one that fits nothing is said', async () => {
    await page.goto(`${server.url}praxis/?seit=ab+2017`);
    expect(await select('seit').isVisible()).toBe(true);
    await page.goto(`${server.url}praxis/?stadt=Augsburg&schwierigkeiten=genannt`);
    expect(await rows()).toEqual([]);
    expect(await status()).toContain('Kein Beispiel');
  });

  test('an address with values that are none shows everything', async () => {
    await page.goto(`${server.url}praxis/`);
    const all = await rows();
    await page.goto(`${server.url}praxis/?stadt=Atlantis&feld=<b>`);
    expect(await rows()).toEqual(all);
  });

  test('the shown practices lead to their comparison', async () => {
    await page.goto(`${server.url}praxis/?stadt=Hamburg`);
    const shown = await rows();
    await page.locator('[data-compare]').click();
    await page.waitForURL(/\/praxis\/vergleich\/\?praxis=/u);
    await expect
      .poll(async () => (await ids('[data-id]', 'id')).toSorted())
      .toEqual(shown.toSorted());
  });

  test('the keyboard alone is enough', async () => {
    await page.goto(`${server.url}praxis/`);
    const all = await rows();
    await select('feld').focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(async () => (await rows()).length).toBeLessThan(all.length);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('feld');
    await page.getByRole('button', { name: 'Alles zurücksetzen' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(rows).toEqual(all);
    expect(page.url()).toMatch(/\/praxis\/$/u);
  });
});

describe('„Passt das zu uns?“', () => {
  const cards = () => page.locator('.fit-card:visible');

  test('answers lead to practices with their reasons; Back and reload keep them', async () => {
    await page.goto(`${server.url}praxis/passt/`);
    const all = await cards().count();
    await page.getByLabel('Mittelstadt').check();
    await page.getByLabel('Koordination des Ehrenamts').check();
    await page.getByRole('button', { name: 'Beispiele zeigen' }).click();
    expect(page.url()).toMatch(/\/praxis\/passt\/\?groesse=mittelstadt&feld=koordination$/u);
    expect(await status()).toMatch(/zu allen Antworten, \d+ mit Abstrichen/u);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('beispiele');
    const found = await cards().count();
    expect(found).toBeLessThan(all);
    expect(await page.locator('.fit-card:visible [data-reasons]:visible').count()).toBe(found);
    const order = await cards().evaluateAll((list) =>
      list.map((card) => card.hasAttribute('data-partly')),
    );
    expect(order).toEqual(order.toSorted());
    await page.reload();
    expect(await cards().count()).toBe(found);
    expect(await page.getByLabel('Mittelstadt').isChecked()).toBe(true);
    await page.goBack();
    await expect.poll(() => cards().count()).toBe(all);
    expect(await page.getByLabel('Mittelstadt').isChecked()).toBe(false);
  });

  test('conditions and difficulties stand before the reason', async () => {
    await page.goto(`${server.url}praxis/passt/?feld=foerderung`);
    const text = await cards().first().innerText();
    expect(text.indexOf('Damit es gelingt')).toBeLessThan(text.indexOf('Warum es hier steht'));
    expect(text.indexOf('Woran es hakt')).toBeLessThan(text.indexOf('Warum es hier steht'));
  });

  test('the page of a single answer shows the same as the form', async () => {
    for (const [query, id] of [
      ['feld=wohnen', 'wohnen'],
      ['groesse=grossstadt', 'grossstadt'],
      ['geld=ohne-geld', 'ohne-geld'],
    ]) {
      await page.goto(`${server.url}praxis/passt/?${query}`);
      const asked = await cards().locator('h3').allInnerTexts();
      await page.goto(`${server.url}praxis/passt/${id}/`);
      expect(await cards().locator('h3').allInnerTexts()).toEqual(asked);
    }
  });
});

test('without JavaScript the lists stand there whole, and nothing that would not work', async () => {
  await context.close();
  await open({ javaScriptEnabled: false });
  await page.goto(`${server.url}praxis/`);
  expect((await rows()).length).toBeGreaterThan(10);
  expect(await page.locator('main :is(select, button, input):visible').count()).toBe(0);
  await page.goto(`${server.url}praxis/passt/`);
  expect(await page.locator('main :is(select, button, input):visible').count()).toBe(0);
  await page.locator('.fit-singles a').first().click();
  expect(await page.locator('.fit-card').count()).toBeGreaterThan(0);
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing, and nothing sticks out (%s)',
  async (colorScheme) => {
    await context.close();
    for (const width of [320, 1280]) {
      await open({ bypassCSP: true, colorScheme, viewport: { width, height: 900 } });
      for (const path of [
        'praxis/?seit=ab+2017',
        'praxis/passt/?feld=foerderung&groesse=grossstadt',
        'praxis/passt/koordination/',
      ]) {
        await page.goto(server.url + path);
        expect(await axeFindings(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          width,
        );
      }
      if (width === 320) await context.close();
    }
  },
);
