import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { SEARCH } from '../../strings.ts';
import { serveFolder, type StaticServer } from '../static-server.ts';
import { connectBrowser } from './connect.ts';

let browser: Browser;
let server: StaticServer;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  [browser, server] = await Promise.all([
    connectBrowser(),
    serveFolder(inject('dist'), { base: '/a/b/' }),
  ]);
});
beforeEach(async () => {
  await openPage();
});
afterEach(() => page.close());
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function openPage(): Promise<void> {
  page = await browser.newPage({ reducedMotion: 'reduce' });
  complaints = [];
  page.on(
    'console',
    (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()),
  );
  page.on('pageerror', (error) => complaints.push(error.message));
}

const open = (path: string) => page.goto(`${server.url}${path}`);
const settled = (scope = 'main') => page.waitForSelector(`${scope} [data-state=done]`);
const search = async (query: string) => {
  await open(`suche/?q=${encodeURIComponent(query)}`);
  await settled();
};
const first = () => page.locator('main ol > li a').first();
const status = () => page.locator('main [role=status]').innerText();

describe('the search page', () => {
  test('answers a question in its address under any path, with nothing to complain about', async () => {
    await search('Ombudsstelle');
    expect(await first().innerText()).toBe('Ombudsstelle in der Flüchtlingsarbeit');
    expect(await status()).toMatch(/^\d+\sErgebnisse für „Ombudsstelle“$/u);
    expect(complaints).toEqual([]);
    expect(server.missed).toEqual([]);
  });

  test('shows kind, city, field and a marked excerpt', async () => {
    await search('Ombudsstelle');
    const item = page.locator('main ol > li').first();
    expect(await item.locator('.hit-facts').innerText()).toBe(
      'Praxis · Hamburg · Beschwerde und Vermittlung',
    );
    expect(await item.locator('mark').first().innerText()).toMatch(/Ombuds|Beschwerde/u);
    expect(await item.locator('.hit-sections a').count()).toBeGreaterThan(0);
  });

  test('narrows down with counts, keeps it in the address, and goes back', async () => {
    await search('Newsletter');
    const before = await status();
    await page.selectOption('select[name=stadt]', 'Nürnberg');
    await page.waitForURL(/stadt=N/u);
    await expect.poll(status).not.toBe(before);
    const narrowed = await status();
    await page.reload();
    await settled();
    expect(await status()).toBe(narrowed);
    await page.goBack();
    await expect.poll(status).toBe(before);
    expect(await page.inputValue('select[name=stadt]')).toBe('');
  });

  test('lists everything that fits a choice without a question', async () => {
    await open('suche/?art=Stadt');
    await settled();
    expect(await status()).toMatch(/^20\sErgebnisse$/u);
  });

  test('searches while somebody types', async () => {
    await open('suche/');
    await page.locator('main input[name=q]').pressSequentially('Kulturl');
    await settled();
    await expect.poll(() => first().innerText()).toBe('Kulturläden');
    await expect.poll(() => page.url()).toContain('q=Kulturl');
  });

  test('says what it corrected and what it searched besides', async () => {
    await search('Ombutsstelle');
    expect(await page.locator('.search-notes').innerText()).toContain(
      'Ombudsstelle (statt „Ombutsstelle“)',
    );
    await search('Rundbrief');
    expect(await page.locator('.search-notes').innerText()).toContain('Newsletter');
    await search('Läden Stadtteil');
    expect(await page.locator('main').innerText()).toContain('Läden → Kulturläden');
  });

  test('shows a written answer above the results, with its source and links to it', async () => {
    await search('Wie verhindert man, dass sich Ehrenamtliche übernehmen?');
    const card = page.locator('main .answer-card');
    expect(await card.locator('h2').innerText()).toContain('Ehrenamtliche übernehmen');
    expect(await card.innerText()).toMatch(/S\.\u00A0\d/u);
    const [answer, section] = await card.locator('a').all();
    expect(await answer?.getAttribute('href')).toMatch(/\/a\/b\/fragen\/#/u);
    expect(await section?.getAttribute('href')).toMatch(/\/a\/b\/kapitel\/.+#/u);
    expect(await page.locator('main .answer-card + ol > li').count()).toBeGreaterThan(0);
    await search('Ombudsstelle');
    expect(await card.count()).toBe(0);
  });

  test('says that a place was not studied, and searches the rest', async () => {
    await search('Ombudsstelle in Düsseldorf');
    expect(await page.locator('.search-notes').innerText()).toContain(
      'Düsseldorf gehört nicht zu den untersuchten Städten.',
    );
    expect(await first().innerText()).toBe('Ombudsstelle in der Flüchtlingsarbeit');
  });

  test('shows the meaning of a term first to who asks for it', async () => {
    await search('Was ist ein Helferkreis?');
    expect(await first().getAttribute('href')).toContain('/glossar/');
  });

  test('separates the answers from what contains only a synonym', async () => {
    await search('Fonds');
    const weak = page.getByRole('heading', { name: SEARCH.weak });
    for (let clicks = 0; clicks < 15 && !(await weak.isVisible()); clicks++)
      await page.getByRole('button', { name: SEARCH.more }).click();
    expect(await weak.isVisible()).toBe(true);
  });

  test('says which words the edition does not have', async () => {
    await search('Asylgipfel Bundesliga');
    expect(await first().innerText()).toContain('Asylgipfel');
    expect(await page.locator('.search-notes').innerText()).toContain(
      'Nicht enthalten: „Bundesliga“',
    );
  });

  test('more results come on demand, and the focus goes to the first of them', async () => {
    await search('Integration');
    const shown = await page.locator('main ol > li').count();
    await page.getByRole('button', { name: SEARCH.more }).click();
    await expect.poll(() => page.locator('main ol > li').count()).toBe(2 * shown);
    expect(await page.evaluate(() => document.activeElement?.closest('li') !== null)).toBe(true);
  });

  test('finds nothing honestly and leads on', async () => {
    await search('Bitcoin');
    expect(await page.locator('main ol > li').count()).toBe(0);
    expect(await status()).toBe('Nichts gefunden für „Bitcoin“.');
    expect(await page.locator('main [data-state] a[href$="/register/"]').count()).toBe(1);
    await search('Bürgerbusverein');
    expect(await page.locator('main').innerText()).toMatch(/Meinten Sie|Ergebnis/u);
  });
});

/** Presses a key outside of all fields and says whether that opened the dialog. */
async function opensDialog(key: string): Promise<boolean> {
  await page.keyboard.press(key);
  await page.waitForTimeout(100);
  return page.locator('dialog[open]').isVisible();
}

describe('the dialog', () => {
  test('opens with Ctrl+K, is used with the arrow keys, closes with Esc and gives the focus back', async () => {
    await open('kapitel/7-resuemee/');
    await page.locator('header a').first().focus();
    await page.keyboard.press('Control+k');
    await page.waitForSelector('dialog[open]');
    await page.locator('dialog input[name=q]').fill('Fonds');
    await page.waitForSelector('dialog .hit a');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.closest('.hit') !== null)).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog:not([open])', { state: 'attached' });
    expect(await page.evaluate(() => document.activeElement?.closest('header') !== null)).toBe(
      true,
    );
    expect(complaints).toEqual([]);
  });

  test('takes over what was typed into the header', async () => {
    await open('praxis/');
    await page.locator('header input[name=q]').click();
    await page.waitForSelector('dialog[open]');
    await page.keyboard.type('Ombudsstelle');
    // The first letters may be answered before the last ones are typed.
    const status = page.locator('dialog [role=status]', { hasText: '„Ombudsstelle“' });
    await status.waitFor();
    expect(await page.locator('dialog .hit a').count()).toBeGreaterThan(0);
  });

  test('a letter alone opens nothing', async () => {
    await open('praxis/');
    await page.keyboard.press('Control+k');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog:not([open])', { state: 'attached' });
    // The search is there now: what opens it, opens it before the next key is pressed.
    for (const key of ['k', 's', '/', 'Shift+K', 'Alt+k', 'Control+Shift+k', 'Control+Alt+k'])
      expect(await opensDialog(key), key).toBe(false);
    expect(await opensDialog('Control+k')).toBe(true);
  });

  test('nothing is loaded before somebody wants to search', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await open('praxis/hamburg-ombudsstelle/');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    await page.locator('header input[name=q]').focus();
    await expect
      .poll(() => asked.filter((url) => url.includes('/pagefind/')).length)
      .toBeGreaterThanOrEqual(5);
  });
});

describe('a page that was found', () => {
  test('marks the words found until Esc is pressed', async () => {
    await search('Ombudsstelle');
    await first().click();
    await page.waitForSelector('main mark');
    expect(new Set(await page.locator('main mark').allInnerTexts())).toContain('Ombudsstelle');
    await page.keyboard.press('Escape');
    expect(await page.locator('main mark').count()).toBe(0);
    expect(page.url()).not.toContain('treffer');
  });
});

describe('where something is missing', () => {
  test('without WebAssembly the page says so and leads to the register', async () => {
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
    await search('Ombudsstelle');
    expect(await page.locator('main').innerText()).toContain(SEARCH.broken);
    expect(await page.locator('main [data-state] a[href$="/register/"]').count()).toBe(1);
  });

  test('the search starts no worker, so that none can be missing', async () => {
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    page.on('request', (request) => {
      if (request.url().includes('worker')) workers.push(request.url());
    });
    await search('Ombudsstelle');
    expect(await first().innerText()).toContain('Ombudsstelle');
    expect(workers).toEqual([]);
  });

  test('a page from before the last publication finds the new names', async () => {
    await page.route('**/kapitel/7-resuemee/', async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        body: (await response.text()).replace(/deutsch\.\w+\.json/u, 'deutsch.0000000000.json'),
      });
    });
    await open('kapitel/7-resuemee/');
    await page.keyboard.press('Control+k');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.type('Fonds');
    await page.waitForSelector('dialog .hit a');
  });
});
