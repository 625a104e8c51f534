/**
 * Measures when the largest text of a page of each sort is painted, beside a bare page of the same text: the same HTML
 * without style sheets, scripts and font. On a slow phone (4 times slower CPU, slow 4G), both in
 * turn in one run, so that what else the machine does weighs on both; of each the median. Tells long tasks, too.
 *
 *   npm run speed              5 rounds, a page of each sort
 *   npm run speed -- 9 praxis/ as many rounds, these pages only
 */
import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../src/testing/chromium.ts';

const PAGES = [
  '',
  'kapitel/',
  'kapitel/6-2-vernetzung-kooperation-koordination/',
  'staedte/',
  'staedte/berlin/',
  'staedte/rostock/',
  'staedte/vergleich/',
  'praxis/',
  'praxis/berlin-benn/',
  'praxis/passt/',
  'praxis/vergleich/',
  'abbildungen/abb-15/',
  'fragen/',
  'glossar/',
  'stimmen/',
  'literatur/',
  'register/',
  'suche/',
  'merkliste/',
  'ueber/',
  'kurz-und-einfach/',
];

/** The plan: within 8 per cent of the bare page, and no task that keeps a reader waiting. */
const RATIO = 1.08;
const LONG = 50;

/** Slow 4G as Lighthouse means it: 150 ms to and fro, 1.6 Mbit/s down, 0.75 up. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
};
const SLOWER = 4;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const TEXTS = new Set(['.html', '.css', '.js', '.svg']);

const [first = '', ...rest] = process.argv.slice(2);
const isNumber = /^\d+$/u.test(first);
const rounds = isNumber ? Number(first) : 5;
const named = isNumber ? rest : [first, ...rest].filter(Boolean);
const dist = join(process.cwd(), 'dist');
if (!existsSync(join(dist, 'index.html'))) {
  console.error('In dist/ liegt keine fertige Ausgabe.\nAbhilfe: npm run build');
  process.exit(2);
}

const server = await serve();
const browser = await launchChromium();
console.log('Seite | LCP ms | kahl ms | Verhältnis | längste Aufgabe ms (kahl)');
const above: string[] = [];
for (const path of named.length > 0 ? named : PAGES) {
  const { page, bare } = await measure(path);
  const ratio = median(page.map(({ lcp }) => lcp)) / median(bare.map(({ lcp }) => lcp));
  const task = median(page.map(({ longest }) => longest));
  if (ratio > RATIO || task > LONG) above.push(path || '/');
  const bareTask = Math.round(median(bare.map(({ longest }) => longest)));
  console.log(
    [
      path || '/',
      Math.round(median(page.map(({ lcp }) => lcp))),
      Math.round(median(bare.map(({ lcp }) => lcp))),
      ratio.toFixed(2),
      `${Math.round(task)} (${bareTask})`,
    ].join(' | '),
  );
}
await browser.close();
server.close();
console.log(
  above.length > 0
    ? `Über ${RATIO} oder ${LONG} ms: ${above.join(', ')}`
    : `Alle Seiten innerhalb von ${RATIO} und ${LONG} ms`,
);

interface Sample {
  /** When the largest text was painted, in ms. */
  lcp: number;
  /** The longest task; 0 where none took 50 ms. */
  longest: number;
}

async function measure(path: string): Promise<{ page: Sample[]; bare: Sample[] }> {
  const page: Sample[] = [];
  const bare: Sample[] = [];
  for (let round = 0; round < rounds; round++) {
    page.push(await visit(browser, `/${path}`));
    bare.push(await visit(browser, `/${path}?bare`));
  }
  return { page, bare };
}

async function visit(from: Browser, path: string): Promise<Sample> {
  const { port } = server.address() as AddressInfo;
  const context = await from.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(watch);
  await page.goto(`http://127.0.0.1:${port}${path}`, { waitUntil: 'load' });
  await page.waitForTimeout(500);
  const sample = await page.evaluate(() => (globalThis as unknown as { sample: Sample }).sample);
  await context.close();
  return sample;
}

/** Runs in the page before anything else. */
function watch() {
  const sample = { lcp: 0, longest: 0 };
  (globalThis as unknown as { sample: Sample }).sample = sample;
  new PerformanceObserver((list) => {
    sample.lcp = list.getEntries().at(-1)?.startTime ?? sample.lcp;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      sample.longest = Math.max(sample.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** Serves the edition compressed, and with `?bare` its pages without all that they load. */
async function serve(): Promise<Server> {
  const made = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://site');
    const path = join(dist, pathname, pathname.endsWith('/') ? 'index.html' : '');
    if (!existsSync(path)) return void response.writeHead(404).end();
    const content = readFileSync(path);
    const isText = TEXTS.has(extname(path));
    const body = search === '?bare' ? Buffer.from(bareOf(content.toString())) : content;
    response.writeHead(200, {
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      ...(isText && { 'Content-Encoding': 'gzip' }),
    });
    response.end(isText ? gzipSync(body) : body);
  });
  await new Promise<void>((done) => made.listen(0, '127.0.0.1', done));
  return made;
}

/** The page with its text alone. */
function bareOf(html: string): string {
  return html
    .replace(/<link rel="(?:stylesheet|preload|icon|apple-touch-icon|manifest)"[^>]*>/gu, '')
    .replace(/<script\b(?![^>]*ld\+json)[^>]*>.*?<\/script>/gsu, '');
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
