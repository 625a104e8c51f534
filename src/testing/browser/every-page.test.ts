import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readPages } from '../built-site.ts';
import { temporaryFolder } from '../fixture-site.ts';
import { serveFolder } from '../static-server.ts';
import { IS_WHOLE, TODAY } from '../whole.ts';
import { connectBrowser } from './connect.ts';
import { pageSample } from '../page-sample.ts';
import { tour, type Visit } from './tour.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

/** What a kind of look found, as `page: finding`. */
const foundIn = (visits: readonly Visit[], look: (visit: Visit) => string[]) =>
  visits.flatMap((visit) =>
    [...new Set(look(visit))].map((finding) => `${visit.path}: ${finding}`),
  );

describe('on every page', () => {
  const dist = inject('dist');
  const paths = pageSample(readPages(dist), { isWhole: IS_WHOLE, turn: TODAY });
  let visits: Visit[];

  beforeAll(async () => {
    const server = await serveFolder(dist);
    visits = await tour(browser, server.origin, paths);
    await server.close();
    // A machine that has other work to do is no fault of a page.
  }, paths.length * 20_000);

  test('the visit took place', () => {
    expect(visits.map(({ path }) => path).sort()).toEqual([...paths].sort());
  });

  test('the console stays empty', () => {
    expect(foundIn(visits, (visit) => visit.console)).toEqual([]);
  });

  test('nothing breaks the Content-Security-Policy', () => {
    expect(foundIn(visits, ({ violations }) => violations)).toEqual([]);
  });

  test('no request leaves the origin', () => {
    expect(foundIn(visits, ({ foreign }) => foreign)).toEqual([]);
  });

  test.each(['light 1280', 'light 320', 'dark 320', 'dark 1280'] as const)(
    'axe finds nothing (%s)',
    (view) => {
      expect(foundIn(visits, (visit) => visit.axe[view])).toEqual([]);
    },
  );

  test('nothing makes the page scroll sideways at 320 px', () => {
    expect(foundIn(visits, ({ overflow }) => overflow)).toEqual([]);
  });

  test('nothing moves while the page loads', () => {
    expect(
      foundIn(visits, ({ shift }) => (shift > 0.001 ? [`CLS ${shift.toFixed(3)}`] : [])),
    ).toEqual([]);
  });
});

describe('a page with every fault', () => {
  const PAGE = `<!doctype html><html lang="de"><head><meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'self'; img-src *; style-src-attr 'none'; script-src 'none'">
    <title>x</title><link rel="stylesheet" href="a.css"></head>
    <body><main><h1>x</h1><p class="pale">pale</p><p style="color:red">x</p><p class="wide">wide</p>
    <img src="http://127.0.0.1:9/x.png" alt=""><img src="missing.png"></main></body></html>`;
  const CSS = `.wide { inline-size: 2000px } .pale { color: #bbb }
    @media (prefers-color-scheme: dark) { body { background: #000 } main { color: #fff } .pale { color: #333 } }`;
  let visit: Visit;

  beforeAll(async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'x'));
    writeFileSync(join(folder, 'x/index.html'), PAGE);
    writeFileSync(join(folder, 'x/a.css'), CSS);
    const server = await serveFolder(folder);
    [visit] = (await tour(browser, server.origin, ['/x/'])) as [Visit];
    await server.close();
    rmSync(folder, { recursive: true });
  });

  test('shows that the visit notices them', () => {
    expect(visit.console.join()).toContain('404');
    expect(visit.violations.join()).toContain('style-src-attr');
    expect(visit.foreign).toEqual(['http://127.0.0.1:9/x.png']);
    expect(visit.overflow.join()).toContain('p.wide');
  });

  test('fails axe in light and dark', () => {
    for (const findings of Object.values(visit.axe))
      expect(findings.join()).toContain('color-contrast: .pale');
    expect(visit.axe['light 1280'].join()).toContain('image-alt');
  });
});
