import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readPages } from '../built-site.ts';
import { serveFolder, type StaticServer } from '../static-server.ts';
import { connectBrowser } from './connect.ts';

const dist = inject('dist');
const paths = readPages(dist)
  .filter(({ html }) => html.includes('class="chart"'))
  .map(({ path }) => path);
let browser: Browser;
let server: StaticServer;
let page: Page;

beforeAll(async () => {
  [browser, server] = await Promise.all([connectBrowser(), serveFolder(dist)]);
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** What a look at each page with a chart found, as `page: finding`. */
async function onEveryPage(look: () => string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    await page.goto(`${server.origin}${path}`);
    found.push(...(await page.evaluate(look)).map((finding) => `${path}: ${finding}`));
  }
  return found;
}

describe.each([320, 768, 1280])('at %i px', (width) => {
  beforeAll(() => page.setViewportSize({ width, height: 900 }));

  test('no label and no value is cut or leaves its chart', async () => {
    expect(await onEveryPage(cutTexts)).toEqual([]);
  }, 120_000);

  test('every bar is as long as its share of the line', async () => {
    expect(await onEveryPage(wrongBars)).toEqual([]);
  }, 120_000);
});

test('labels stand over their bars on a phone, and beside them where there is room', async () => {
  const [path = '/'] = paths.filter((other) => other.includes('abb-03'));
  const isBeside = async (width: number) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${server.origin}${path}`);
    const label = await page.locator('.chart-label').first().boundingBox();
    const line = await page.locator('.chart-line').first().boundingBox();
    return (line?.x ?? 0) > (label?.x ?? 0) + 50;
  };
  expect(await isBeside(320)).toBe(false);
  expect(await isBeside(1280)).toBe(true);
});

test('on paper a chapter has its charts, without the tables that repeat them', async () => {
  await page.goto(`${server.origin}/kapitel/3-1-ziele-ressourcen/`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.chart-line:visible').count()).toBeGreaterThan(10);
  expect(await page.locator('.chart-table:visible').count()).toBe(0);
  await page.emulateMedia({ media: 'screen' });
});

test('screen readers get label and value of a row as one item of a list', async () => {
  await page.goto(`${server.origin}/abbildungen/abb-03/`);
  const row = page.locator('.chart-rows > li').first();
  const [label, value] = await Promise.all([
    row.locator('.chart-label').innerText(),
    row.locator('.chart-value').innerText(),
  ]);
  const snapshot = await row.ariaSnapshot();
  expect(snapshot).toBe(`- listitem: ${label} ${value}`.replaceAll(/\s+/gu, ' '));
});

/** Runs in the page: texts of charts that are wider than their box or reach out of the chart. */
function cutTexts(): string[] {
  const texts = '.chart-label, .chart-value, .chart-count, .chart-levels li, .chart-gap';
  return [...document.querySelectorAll('.chart')].flatMap((chart) => {
    const { left, right } = chart.getBoundingClientRect();
    return [...chart.querySelectorAll(texts)]
      .filter((text) => {
        const box = text.getBoundingClientRect();
        return box.left < left - 1 || box.right > right + 1 || text.scrollWidth > box.width + 1;
      })
      .map((text) => text.textContent);
  });
}

/** Runs in the page: bars whose length on the screen is not what the markup says. */
function wrongBars(): string[] {
  return [...document.querySelectorAll('.chart-line > .chart-bar')].flatMap((bar) => {
    const line = bar.parentElement as HTMLElement;
    const share = bar.getBoundingClientRect().width / line.clientWidth;
    const wanted = Number.parseFloat(bar.getAttribute('width') ?? '') / 100;
    return Math.abs(share - wanted) > 0.01 ? [`${line.textContent} ${share}`] : [];
  });
}
