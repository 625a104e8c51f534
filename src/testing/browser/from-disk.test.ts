import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { diskArchive, diskCopy } from '../../build/disk/copy.ts';
import { manifestSchema, sha256 } from '../../build/hosts/manifest.ts';
import { FORMS, SEARCH } from '../../strings.ts';
import { filesIn, isForeign, linksOf, readPages } from '../built-site.ts';
import { temporaryFolder } from '../fixture-site.ts';
import { pageSample } from '../page-sample.ts';
import { serveFolder } from '../static-server.ts';
import { IS_WHOLE, TODAY } from '../whole.ts';
import { connectBrowser } from './connect.ts';
import { watchFor } from './watch.ts';

interface Question {
  query: string;
}

const questions = JSON.parse(
  readFileSync(new URL('../../search/quality/questions.json', import.meta.url), 'utf8'),
) as Question[];

const dist = inject('dist');
/** A folder as people have them, with what an address must write otherwise. */
const stick = join(temporaryFolder(), 'Stick für Köln #1');
const folder = join(stick, 'willkommensinitiativen');
const files = Object.entries(unzipSync(diskArchive(diskCopy(dist))));
for (const [name, bytes] of files) {
  mkdirSync(dirname(join(stick, name)), { recursive: true });
  writeFileSync(join(stick, name), bytes);
}
const pages = readPages(folder);
const idsOf = new Map(pages.map(({ path, ids }) => [fileOf(path), ids]));

/** The file of an address as the served site has it. */
function fileOf(address: string): string {
  return join(folder, address.endsWith('/') ? `${address}index.html` : address);
}
/** The address on disk of a page of the served site. */
const diskUrl = (address: string): string => pathToFileURL(fileOf(address)).href;

let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await connectBrowser();
});
beforeEach(async () => {
  context = await browser.newContext({ offline: true, reducedMotion: 'reduce' });
  page = await context.newPage();
  complaints = watchFor(page);
  page.on('request', (request) => {
    if (!/^(?:file|blob|data):/u.test(request.url())) complaints.push(request.url());
  });
});
afterEach(async () => {
  await context.close();
  expect(complaints).toEqual([]);
});
afterAll(async () => {
  await browser.close();
  rmSync(dirname(stick), { recursive: true });
});

const open = (address: string) => page.goto(diskUrl(address));
const settled = (scope = 'main') => page.waitForSelector(`${scope} [data-state=done]`);
const here = () => relative(folder, fileURLToPath(page.url()));

/** Says of an address on a page where it leads nowhere: to no file, or to no place in its page. */
function deadLink(address: string): string[] {
  const file = fileURLToPath(address);
  if (relative(folder, file).startsWith('..')) return [`${address} leaves the folder`];
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return [`${address} is no file`];
  const id = decodeURIComponent(new URL(address).hash.slice(1));
  const ids = idsOf.get(file);
  return id && ids && !ids.has(id) ? [`${address} is no place`] : [];
}

describe('the archive', () => {
  test('unpacks to one folder with its start page, and to names that every system takes', () => {
    const names = files.map(([name]) => name);
    expect(names.filter((name) => !name.startsWith('willkommensinitiativen/'))).toEqual([]);
    expect(names).toContain('willkommensinitiativen/index.html');
    expect(names.filter((name) => !/^[\w./-]{1,160}$/u.test(name))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  test('has every page of the edition', () => {
    const served = readPages(dist).map(({ path }) => path);
    expect(pages.map(({ path }) => path)).toEqual(served.filter((path) => path !== '/404.html'));
  });

  test('lists its files as they are', () => {
    const { files: listed } = manifestSchema.parse(
      JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')),
    );
    const names = filesIn(folder).filter((name) => name !== 'manifest.json');
    expect(Object.keys(listed)).toEqual(names.sort());
    for (const [name, record] of Object.entries(listed))
      expect(record.sha256, name).toBe(sha256(readFileSync(join(folder, name))));
  });

  test('is the same when it is made again', () => {
    const again = unzipSync(diskArchive(diskCopy(dist)));
    expect(Object.keys(again)).toEqual(files.map(([name]) => name));
    for (const [name, bytes] of files) expect(sha256(again[name]!), name).toBe(sha256(bytes));
  });
});

describe('links', () => {
  test('lead from every page to a file that is there, and to a place in it', () => {
    const dead = pages.flatMap((each) =>
      linksOf(each)
        .filter(({ url }) => !isForeign(url))
        .flatMap(({ url }) => deadLink(new URL(url, diskUrl(each.path)).href))
        .map((fault) => `${each.path}: ${fault}`),
    );
    expect([...new Set(dead)]).toEqual([]);
  });

  test('the crawl notices a folder, a missing file and a missing place', () => {
    expect(deadLink(pathToFileURL(`${folder}/praxis/`).href)).toHaveLength(1);
    expect(deadLink(pathToFileURL(`${folder}/weg.html`).href)).toHaveLength(1);
    expect(deadLink(`${diskUrl('/praxis/')}#gibt-es-nicht`)).toHaveLength(1);
    expect(deadLink(`${diskUrl('/praxis/')}#inhalt`)).toEqual([]);
  });

  const sample = pageSample(pages, { isWhole: IS_WHOLE, turn: TODAY });

  test('lead to files once the scripts of a page have run, too; the console stays empty', async () => {
    const dead: string[] = [];
    for (const address of sample) {
      await open(address);
      const links = await page.$$eval('a[href], form[action]', (elements) =>
        elements.map((element) => {
          const address = element.getAttribute('href') ?? element.getAttribute('action') ?? '';
          return new URL(address, location.href).href;
        }),
      );
      const own = links.filter((link) => link.startsWith('file:'));
      dead.push(...own.flatMap(deadLink).map((fault) => `${address}: ${fault}`));
      expect(own.length, address).toBeGreaterThan(5);
      expect(complaints, address).toEqual([]);
    }
    expect(dead).toEqual([]);
  }, 400_000);
});

test('style, font and pictures are there', async () => {
  await open('/abbildungen/abb-03/');
  const seen = await page.evaluate(async () => {
    await document.fonts.ready;
    return {
      hasFont: document.fonts.check('1em Lesesaal'),
      display: getComputedStyle(document.body).display,
      broken: [...document.images].filter(({ naturalWidth }) => naturalWidth === 0).length,
    };
  });
  expect(seen).toEqual({ hasFont: true, display: 'flex', broken: 0 });
});

test('the way through menu, form and dialog works', async () => {
  await open('/');
  await page.getByRole('link', { name: 'Praxis', exact: true }).first().click();
  await page.waitForURL(/praxis\/index\.html$/u);
  const field = page.locator('header input[name=q]');
  await field.click();
  await page.locator('dialog input').fill('Ombudsstele');
  await settled('dialog');
  expect(await page.locator('dialog').innerText()).toContain('Ombudsstelle');
  await page.locator('dialog ol > li a').first().click();
  await page.waitForURL(/treffer=/u);
  expect(here()).toBe(join('praxis', 'hamburg-ombudsstelle', 'index.html'));
  expect(await page.locator('mark.hit-mark').count()).toBeGreaterThan(0);
});

test('without a script the form of the search leads to its page', async () => {
  const plain = await browser.newContext({ offline: true, javaScriptEnabled: false });
  const other = await plain.newPage();
  await other.goto(diskUrl('/kapitel/7-resuemee/'));
  await other.locator('header input[name=q]').fill('Ombudsstelle');
  await other.keyboard.press('Enter');
  await other.waitForURL(/suche\/index\.html\?q=Ombudsstelle$/u);
  await plain.close();
});

test('the reading list keeps what is ticked', async () => {
  await open('/praxis/hamburg-ombudsstelle/');
  await page.locator('.keep > summary').click();
  await page.getByLabel('die ganze Seite').check();
  await page.locator('.keep a').click();
  await page.waitForURL(/merkliste\/index\.html$/u);
  const link = page.locator('.reading-list-items h2 a');
  expect(await link.innerText()).toBe('Ombudsstelle in der Flüchtlingsarbeit');
  await link.click();
  await page.waitForURL(/hamburg-ombudsstelle\/index\.html$/u);
});

test('the choice of practices stands in the address', async () => {
  await open('/praxis/');
  await page.locator('practice-filter select').first().selectOption({ index: 1 });
  expect(new URL(page.url()).search).not.toBe('');
  expect(await page.locator('practice-filter [role=status]').innerText()).toMatch(/\d/u);
});

test('the page of forms says which one this is', async () => {
  await open('/mitnehmen/');
  expect(await page.locator('main').innerText()).toContain(FORMS.thisCopy);
});

test('a file of the index that is gone is told, and the next question asks for it again', async () => {
  const index = join(folder, 'pagefind/pagefind-entry.json.js');
  const content = readFileSync(index);
  rmSync(index);
  await page.goto(`${diskUrl('/suche/')}?q=Ombudsstelle`);
  await settled();
  const again = page.getByRole('button', { name: SEARCH.tryAgain });
  await again.waitFor();
  expect(complaints.splice(0).join()).toContain('ERR_FILE_NOT_FOUND');
  writeFileSync(index, content);
  await again.click();
  await page.waitForSelector('main ol > li a');
});

/** What the search page shows for every known question, in order: the titles of the written answer and the results. */
async function answersAt(address: string): Promise<string[][]> {
  await page.goto(address);
  const field = page.locator('main input[name=q]');
  const answers: string[][] = [];
  for (const { query } of questions) {
    await field.fill(query);
    await field.press('Enter');
    await settled();
    answers.push(await page.locator('main').getByRole('heading').allInnerTexts());
  }
  return answers;
}

test('every known question has the answers of the served search', async () => {
  const fromDisk = await answersAt(diskUrl('/suche/'));
  const server = await serveFolder(dist);
  await context.setOffline(false);
  const served = await answersAt(`${server.url}suche/`);
  await server.close();
  expect(complaints.splice(0).filter((each) => !each.startsWith(server.url))).toEqual([]);
  expect(served.filter((answers) => answers.length > 3).length).toBeGreaterThan(30);
  const first = (answers: string[][], at: number) => answers[at]?.slice(0, 4).join('|');
  const same = questions.filter((_, at) => first(fromDisk, at) === first(served, at));
  expect(same.length / questions.length).toBeGreaterThanOrEqual(0.98);
}, 300_000);
