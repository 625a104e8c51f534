/**
 * Asks the built search all judged questions and writes how well it answers into `src/search/quality/results.json`.
 *
 *   node scripts/search-quality.ts               measures
 *   node scripts/search-quality.ts --pool FILE   writes what nobody has judged yet, of this search and of plain
 *                                                Pagefind over the same pages, shuffled and without their names
 *
 * Needs a built `dist/`. Tells results without judgement: read the page, judge, enter in `judged.json`, measure again.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { format } from 'prettier';
import { readPages } from '../src/build/built-pages.ts';
import type { Judged } from '../src/search/quality/judged.ts';
import { measure, type Asked } from '../src/search/quality/measure.ts';
import { poolOf } from '../src/search/quality/pool.ts';
import { addressOf, askSearch, loadedFor } from '../src/testing/ask-search.ts';
import { launchChromium } from '../src/testing/chromium.ts';
import { askPlain, plainIndex } from '../src/testing/plain-pagefind.ts';
import { serveFolder } from '../src/testing/static-server.ts';
import { requireEdition } from './refuse.ts';

const DIST = process.env['DIST'] ?? 'dist';
requireEdition(DIST);
const QUALITY = new URL('../src/search/quality/', import.meta.url);
const judged = JSON.parse(readFileSync(new URL('judged.json', QUALITY), 'utf8')) as Judged;
const queries = judged.questions.map(({ query }) => query);

/** How many questions one is taken from to see what a first question loads. */
const SAMPLE = 8;

type Site = { url: string; folder: string };

/** Asks the search of the built site, one question after the other on one page. */
async function askAll(
  page: Page,
  { url, folder }: Site,
  list: readonly string[],
): Promise<Asked[]> {
  await page.goto(`${url}suche/?q=Studie`);
  await page.waitForSelector('main [data-state=done]');
  const asked: Asked[] = [];
  for (const [index, query] of list.entries()) {
    asked.push(await askSearch(page, folder, query));
    if (process.stdout.isTTY) process.stdout.write(`\r${index + 1} von ${list.length}`);
  }
  return asked;
}

/** Sizes of what is loaded for some of the questions, each asked first. */
async function sizesOf(page: Page, site: Site): Promise<number[]> {
  const sizes: number[] = [];
  for (const query of queries.filter((_, index) => index % SAMPLE === 0))
    sizes.push(await loadedFor(page, site, query));
  return sizes;
}

/** Asks plain Pagefind over the same pages; returns the first addresses for each question. */
async function askAllPlain(browser: Browser): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'search-quality-'));
  await plainIndex(readPages(DIST), join(folder, 'plain'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Pagefind</title>');
  const { url, close } = await serveFolder(folder);
  const page = await browser.newPage();
  await page.goto(url);
  const found: string[][] = [];
  for (const query of queries) {
    const { places } = await askPlain(page, `${url}plain/`, query);
    found.push(places.slice(0, 3).map((place) => addressOf(new URL(place, url).href, DIST)));
  }
  await close();
  rmSync(folder, { recursive: true });
  return found;
}

const browser = await launchChromium();
const { url, close } = await serveFolder(DIST);
const site = { url, folder: DIST };
const page = await browser.newPage();
const asked = await askAll(page, site, queries);
const at = process.argv.indexOf('--pool');
if (at > 0) {
  const plain = await askAllPlain(browser);
  const found = asked.map(({ pages, answer }, index) => [
    ...pages,
    ...(answer === undefined ? [] : [answer]),
    ...(plain[index] ?? []),
  ]);
  const pool = poolOf(judged.questions, found);
  writeFileSync(process.argv[at + 1] ?? '', `${JSON.stringify(pool, null, 2)}\n`);
  console.log(`${pool.length} Paare aus Frage und Seite zu beurteilen`);
} else {
  const unanswerable = await askAll(page, site, judged.unanswerable);
  const results = measure(judged, asked, unanswerable, await sizesOf(page, site));
  const text = await format(JSON.stringify(results), { parser: 'json', printWidth: 100 });
  writeFileSync(new URL('results.json', QUALITY), text);
  console.table({ ...results.kinds, alle: results.all });
  const { answers, unjudged, kilobytes } = results;
  console.log(
    `Antworten: ${answers.shown}, richtig ${answers.precision}; bei ${answers.unanswerable} Fragen ohne Antwort ${answers.wronglyAnswered.length}`,
  );
  console.log(`${kilobytes.median} kB bis zum ersten Ergebnis, höchstens ${kilobytes.most}`);
  if (unjudged.length > 0) console.table(unjudged);
}
await close();
await browser.close();
