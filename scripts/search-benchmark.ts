/**
 * Measures the search beside plain Pagefind: which questions are answered, how many bytes and how long it takes.
 *
 *   node scripts/search-benchmark.ts [questions.json] [--sizes 1,10,100]
 *
 * Needs a built `dist/`. Larger editions are made of varied copies of its pages. The line is 9 Mbit/s with 60 ms.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { buildSearch, searchFileNames, searchRecords } from '../src/build/search-index.ts';
import { readContent } from '../src/entries/read.ts';
import { builtPage, readPages, type BuiltPage } from '../src/build/built-pages.ts';
import { launchChromium } from '../src/testing/chromium.ts';
import { askPlain, plainIndex } from '../src/testing/plain-pagefind.ts';
import { serveFolder } from '../src/testing/static-server.ts';
import { requireEdition } from './refuse.ts';

interface Question {
  kind: string;
  query: string;
  expect: string[];
}

interface Row {
  success1: number;
  success3: number;
  first: number;
  further: number;
  kilobytes: number;
}

const SPEED = 9e6 / 8;
const LINE = { offline: false, latency: 60, downloadThroughput: SPEED, uploadThroughput: SPEED };
const MOST_ASKED = 40;

requireEdition('dist');
const [file = 'src/search/quality/questions.json'] = process.argv
  .slice(2)
  .filter((argument) => argument.endsWith('.json'));
const sizes = (process.argv[process.argv.indexOf('--sizes') + 1] ?? '').match(/^\d+(,\d+)*$/u)
  ? (process.argv[process.argv.indexOf('--sizes') + 1] ?? '')
  : '1,10';
const questions = (JSON.parse(readFileSync(file, 'utf8')) as Question[]).filter(
  ({ expect }) => expect.length > 0,
);

/** Makes an edition of so many times the pages, with both indexes, in a temporary folder. */
async function edition(size: number): Promise<{ folder: string; count: number; seconds: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'search-benchmark-'));
  cpSync('dist', folder, { recursive: true });
  rmSync(join(folder, 'pagefind'), { recursive: true });
  const originals = readPages(folder);
  const copies = Array.from({ length: size - 1 }, (_, copy) =>
    originals.filter(hasBody).map((page) => varied(page, copy + 1)),
  ).flat();
  const pages = [...originals, ...copies];
  const started = performance.now();
  const files = await buildSearch(pages.flatMap(searchRecords), readContent(process.cwd()));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  for (const { path, content } of files) write(join(folder, 'pagefind', path), content);
  const { meta, data } = searchFileNames(files);
  const search = join(folder, 'suche/index.html');
  writeFileSync(
    search,
    readFileSync(search, 'utf8').replace(
      /data-search-files="[^"]*"/u,
      `data-search-files="${meta} ${data}"`,
    ),
  );
  await plainIndex(pages, join(folder, 'plain'));
  return { folder, count: pages.length, seconds };
}

const hasBody = ({ html }: BuiltPage) => html.includes('data-pagefind-body');

/** Changes a page so that it is another one about the same: some paragraphs are missing, some words are new. */
function varied(page: BuiltPage, copy: number): BuiltPage {
  let turn = copy;
  const html = page.html
    .replace(/<p>[\s\S]*?<\/p>/gu, (paragraph) =>
      (turn = (turn * 7919 + 13) % 104729) % 10 < 3 ? '' : paragraph,
    )
    .replace(/\p{Lu}\p{Ll}{9,}/gu, (word) =>
      (turn = (turn * 7919 + 13) % 104729) % 20 === 0
        ? `${word}${String.fromCharCode(97 + (turn % 26))}`
        : word,
    );
  return builtPage({ ...page, address: `/kopie-${copy}${page.address}` }, html);
}

type Ask = (
  page: Page,
  origin: string,
  query: string,
) => Promise<{ first: number; paths: string[] }>;

/** Asks all questions, each on a page of its own with nothing in store, then all again on one page. */
async function measure(chromium: Browser, folder: string, ask: Ask): Promise<Row> {
  const server = await serveFolder(folder);
  const rows: { rank: number; first: number; kilobytes: number }[] = [];
  for (const { query, expect } of questions.slice(0, MOST_ASKED)) {
    const context = await chromium.newContext();
    const page = await context.newPage();
    await page.goto(`${server.url}suche/`);
    await (await context.newCDPSession(page)).send('Network.emulateNetworkConditions', LINE);
    let kilobytes = 0;
    page.on('response', (response) => {
      kilobytes += sizeOf(folder, new URL(response.url()).pathname);
    });
    const { first, paths } = await ask(page, server.url, query);
    rows.push({
      rank: paths.findIndex((path) => expect.includes(path.replace(/^\/kopie-\d+/u, ''))) + 1,
      first,
      kilobytes,
    });
    await context.close();
  }
  const further = await again(chromium, server.url, ask);
  await server.close();
  const share = (depth: number) =>
    rows.filter(({ rank }) => rank > 0 && rank <= depth).length / rows.length;
  return {
    success1: round(share(1)),
    success3: round(share(3)),
    first: median(rows.map((row) => row.first)),
    further,
    kilobytes: median(rows.map((row) => row.kilobytes)),
  };
}

/** Median time of further questions where engine and index are in store. */
async function again(chromium: Browser, origin: string, ask: Ask): Promise<number> {
  const page = await chromium.newPage();
  await page.goto(`${origin}suche/`);
  const asked = questions.slice(0, MOST_ASKED);
  for (const { query } of asked) await ask(page, origin, query);
  const times: number[] = [];
  for (const { query } of asked) times.push((await ask(page, origin, query)).first);
  await page.close();
  return median(times);
}

/** Types a question into the search page at once and waits for the first result. */
const askPage: Ask = (page, _origin, query) =>
  page.evaluate(async (text) => {
    const field = document.querySelector<HTMLInputElement>('main input[name=q]');
    const results = document.querySelector<HTMLElement>('main [data-state]');
    if (!field || !results) throw new Error('no search page');
    results.replaceChildren();
    const started = performance.now();
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const links = () =>
      [...results.querySelectorAll<HTMLAnchorElement>('ol > li')].flatMap(
        (item) => item.querySelector('a')?.pathname ?? [],
      );
    while (links().length === 0 && performance.now() - started < 10_000)
      await new Promise((resolve) => setTimeout(resolve, 1));
    return { first: performance.now() - started, paths: links() };
  }, query);

/** Asks plain Pagefind on the same page. */
const askPlainPage: Ask = (page, origin, query) => askPlain(page, `${origin}plain/`, query);

/** Size of a file as a host sends it, in kB; what is compressed already stays as it is. */
function sizeOf(folder: string, path: string): number {
  const name = join(folder, decodeURIComponent(path));
  return existsSync(name) && !name.endsWith('/')
    ? gzipSync(readFileSync(name), { level: 9 }).length / 1000
    : 0;
}

function write(path: string, content: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

const median = (numbers: number[]): number =>
  Math.round([...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0);
const round = (number: number): number => Math.round(number * 100) / 100;

const browser = await launchChromium();
for (const size of sizes.split(',').map(Number)) {
  const site = await edition(size);
  console.log(`\n${size}× (${site.count} Seiten, Index in ${site.seconds} s)`);
  console.table({
    'mit deutscher Schicht': await measure(browser, site.folder, askPage),
    'Pagefind allein': await measure(browser, site.folder, askPlainPage),
  });
  rmSync(site.folder, { recursive: true });
}
await browser.close();
