import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveFolder, type StaticServer } from '../static-server.ts';
import { connectBrowser } from './connect.ts';

const dist = inject('dist');
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

const open = (path: string) => page.goto(`${server.origin}${path}`);
const visibleNames = () => page.locator('.city-map text:visible').count();
const diamonds = () => page.locator('.city-map a.map-diamond').count();
const cities = () => page.locator('.city-map a').count();

describe.each(['/', '/staedte/'])('the map on %s', (path) => {
  describe.each([320, 360, 480, 768, 1024, 1280, 1600])('at %i px', (width) => {
    beforeAll(async () => {
      await page.setViewportSize({ width, height: 900 });
      await open(path);
    });

    test('no name covers another name or a symbol, and none is cut', async () => {
      expect(await page.evaluate(collisions)).toEqual([]);
    });

    test('names can be read', async () => {
      expect(await page.evaluate(smallNames)).toEqual([]);
    });
  });

  test('numbers on a phone the cities that were not studied in depth, and names all on wider screens', async () => {
    await open(path);
    await page.setViewportSize({ width: 320, height: 900 });
    expect(await visibleNames()).toBe(await cities());
    const dots = page.locator('.city-map a.map-dot');
    expect(await dots.count()).toBe((await cities()) - (await diamonds()));
    const listed = await page.locator('.map-numbers li:visible').allTextContents();
    for (const dot of await dots.all()) {
      const number = Number(await dot.locator('text.map-narrow').textContent());
      expect(listed[number - 1]).toBe(await dot.locator('title').textContent());
    }
    await page.setViewportSize({ width: 768, height: 900 });
    expect(await visibleNames()).toBe(await cities());
    expect(await page.locator('.map-numbers').isVisible()).toBe(false);
  });

  test('holds with the largest letters that a reader can set', async () => {
    await open(path);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(() => {
        document.documentElement.dataset['groesse'] = 'sehr-gross';
      });
      expect(await page.evaluate(collisions)).toEqual([]);
    }
  });

  test('is passed over by keyboard and screen reader; the list beside it has every link', async () => {
    await open(path);
    const inMap = await page.evaluate(() =>
      [...document.querySelectorAll<SVGAElement>('.city-map a')].map(({ href, tabIndex }) => ({
        tabIndex,
        isTwinned: [...document.querySelectorAll<HTMLAnchorElement>('main ul a:not(.city-map a)')]
          .map((link) => link.getAttribute('href'))
          .includes(href.baseVal),
      })),
    );
    expect(inMap.filter(({ tabIndex, isTwinned }) => tabIndex !== -1 || !isTwinned)).toEqual([]);
    expect(await page.locator('.city-map').getAttribute('aria-hidden')).toBe('true');
  });
});

test('a city on the map is a link', async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open('/');
  await page.locator('.city-map a', { hasText: 'Dortmund' }).locator('text.map-wide').click();
  await page.waitForURL('**/staedte/dortmund/');
});

test('the map is there on paper, with all names', async () => {
  await page.setViewportSize({ width: 673, height: 900 });
  await open('/');
  await page.emulateMedia({ media: 'print' });
  expect(await visibleNames()).toBe(await cities());
  expect(await page.evaluate(collisions)).toEqual([]);
  await page.emulateMedia({ media: 'screen' });
});

test('in the colours of the reader land, border and symbols keep apart', async () => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open('/');
  const [land, border, symbol, hollow] = await page.evaluate(() => {
    const style = (selector: string) =>
      getComputedStyle(document.querySelector(`.city-map ${selector}`) ?? document.body);
    const country = style('.map-land');
    return [country.fill, country.stroke, style('a path').fill, style('.is-hollow').fill];
  });
  expect(border).not.toBe(land);
  expect(symbol).not.toBe(land);
  expect(hollow).toBe(land);
  await page.emulateMedia({ forcedColors: 'none' });
});

test('the locator stands beside the head of a city where there is room', async () => {
  const locator = page.locator('.page-head .locator');
  for (const [width, isShown] of [
    [320, false],
    [768, true],
    [1280, true],
    [1600, true],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await open('/staedte/dortmund/');
    expect(await locator.isVisible()).toBe(isShown);
    expect(await page.evaluate(coveredByLocator)).toEqual([]);
  }
});

/** Runs in the page: names on the map that touch another name, a symbol of another city, or the edge. */
function collisions(): string[] {
  const svg = document.querySelector('.city-map > svg') as SVGSVGElement;
  const frame = svg.getBoundingClientRect();
  const names = [...svg.querySelectorAll('text')].filter(
    (text) => text.getClientRects().length > 0,
  );
  const symbols = [...svg.querySelectorAll('a > circle, a > path')];
  // Half a pixel is the rounding of boxes, no touch.
  const touch = (a: DOMRect, b: DOMRect) =>
    a.left < b.right - 0.5 &&
    b.left < a.right - 0.5 &&
    a.top < b.bottom - 0.5 &&
    b.top < a.bottom - 0.5;
  return names.flatMap((name) => {
    const box = name.getBoundingClientRect();
    const isCut = box.left < frame.left || box.right > frame.right || box.top < frame.top;
    const hit = [...names, ...symbols].filter(
      (other) => other !== name && touch(box, other.getBoundingClientRect()),
    );
    return [
      ...(isCut || box.bottom > frame.bottom ? [`${name.textContent} is cut`] : []),
      ...hit.map((other) => `${name.textContent} covers ${other.parentElement?.textContent}`),
    ];
  });
}

/** Runs in the page: names on the map smaller than 12 px. */
function smallNames(): string[] {
  return [...document.querySelectorAll<SVGTextElement>('.city-map text')]
    .filter((text) => text.getClientRects().length > 0)
    .map((text) => {
      const size = Number.parseFloat(getComputedStyle(text).fontSize) * (text.getCTM()?.a ?? 0);
      return { text: text.textContent, size };
    })
    .filter(({ size }) => size < 12)
    .map(({ text, size }) => `${text}: ${size.toFixed(1)} px`);
}

/** Runs in the page: texts of the head that the locator covers. */
function coveredByLocator(): string[] {
  const box = document.querySelector('.locator')?.getBoundingClientRect();
  if (!box || box.width === 0) return [];
  return [...document.querySelectorAll('.page-head > :is(h1, p)')]
    .filter((text) => text.getBoundingClientRect().right > box.left)
    .map(({ textContent }) => textContent);
}
