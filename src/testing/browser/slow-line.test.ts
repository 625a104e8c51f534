import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { sum } from '../../lib/sum.ts';
import { readPages } from '../built-site.ts';
import { pageSample } from '../page-sample.ts';
import { serveFolder, type StaticServer } from '../static-server.ts';
import { TODAY } from '../whole.ts';
import { connectBrowser } from './connect.ts';
import { noteShifts, shiftsOn } from './shifts.ts';

/** Below this (CLS) a button was cut in the middle; a layout that waits for what comes later moves ten times as much. */
const NOTHING = 0.004;

const dist = inject('dist');
const paths = pageSample(readPages(dist), { isWhole: false, turn: TODAY });
let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  browser = await connectBrowser();
  server = await serveFolder(dist, { pieces: { bytes: 3000, pause: 30 } });
});
afterAll(() => Promise.all([browser.close(), server.close()]));

test.each([1280, 320])(
  'nothing on a page %i px wide waits for what comes later to find its place',
  async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    await context.addInitScript(noteShifts);
    const found: string[] = [];
    const waiting = [...paths];
    const walk = async () => {
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        const page = await context.newPage();
        await page.goto(server.origin + path);
        const moved = await shiftsOn(page);
        const far = sum(moved.map(({ value }) => value));
        if (far > NOTHING)
          found.push(`${path}: ${far.toFixed(3)} ${moved.map(({ what }) => what).join('; ')}`);
        await page.close();
      }
    };
    await Promise.all([walk(), walk(), walk()]);
    await context.close();
    expect(found).toEqual([]);
  },
  paths.length * 20_000,
);
