/** Whole pages, one of each sort: by keyboard from the first to the last stop, and in the order in which they are read. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveFolder, type StaticServer } from '../static-server.ts';
import { connectBrowser } from './connect.ts';

const PAGES = [
  '',
  'kapitel/',
  'kapitel/1-1-leitfragen/',
  'staedte/',
  'staedte/rostock/',
  'staedte/vergleich/',
  'praxis/hamburg-ombudsstelle/',
  'praxis/passt/',
  'abbildungen/abb-02/',
  'modelle/',
  'stimmen/',
  'suche/?q=Ombudsstelle',
  'merkliste/',
  'luecken/',
  'mitnehmen/',
  'kurz-und-einfach/',
  'english/',
];

let browser: Browser;
let server: StaticServer;
let page: Page;

beforeAll(async () => {
  [browser, server] = await Promise.all([connectBrowser(), serveFolder(inject('dist'))]);
});
afterEach(() => page.close());
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(path: string, width: number) {
  page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(server.url + path);
  if (path.startsWith('suche/')) await page.locator('main ol > li').first().waitFor();
}

/** More stops than any page has. */
const ENDLESS = 800;

/** Presses Tab until the focus leaves the page; tells what is wrong at the stops, and what was passed over. */
async function walk(): Promise<string[]> {
  await page.evaluate(prepare);
  const faults: string[] = [];
  for (let stops = 0; stops < ENDLESS; stops++) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(look);
    if (fault === 'end') return [...faults, ...(await page.evaluate(passedOver))];
    if (fault) faults.push(fault);
  }
  return [...faults, `no end after ${ENDLESS} stops`];
}

describe.each(PAGES)('/%s', (path) => {
  test('can be walked by keyboard: in order, with a focus that is seen and covered by nothing', async () => {
    await open(path, 1280);
    expect(await walk()).toEqual([]);
  });

  test('is read in the order in which it is seen', async () => {
    await open(path, 320);
    expect(await page.evaluate(readBeforeSeen)).toEqual([]);
  });

  test('has regions with names of their own, and words in names as they are seen', async () => {
    await open(path, 1280);
    const tree = await page.locator('body').ariaSnapshot();
    const regions = [...tree.matchAll(/^- (banner|main|contentinfo)/gmu)].map(([, role]) => role);
    expect(regions).toEqual(['banner', 'main', 'contentinfo']);
    const names = [...tree.matchAll(/- navigation(?: "([^"]*)")?/gu)].map(([, name]) => name);
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(names.length);
    expect(await page.evaluate(otherNames)).toEqual([]);
  });
});

// What follows runs in the page.

function prepare() {
  (globalThis as unknown as { stops: Element[] }).stops = [];
}

function look(): string {
  const { stops } = globalThis as unknown as { stops: Element[] };
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return 'end';
  const last = stops.at(-1);
  stops.push(element);
  const name = `${element.tagName} ${element.textContent.trim().slice(0, 40)}`;
  const isAfter = !last || last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
  // A preview follows the link that opens it, and the sign of a passage its passage, wherever they stand in the page.
  const moves = (one?: Element) => Boolean(one?.closest('[popover], .place'));
  if (!isAfter && !moves(element) && !moves(last)) return `${name}: out of order`;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return `${name}: no focus`;
  // WCAG 2.4.11 asks that something of it is seen: the middle of a line, or one of its ends.
  const isSeen = [...element.getClientRects()].some(({ left, right, top, bottom }) => {
    const height = Math.min(bottom, innerHeight) - Math.max(top, 0);
    return [left + 3, (left + right) / 2, right - 3].some((x) => {
      const on = document.elementFromPoint(x, Math.max(top, 0) + height / 2);
      return on !== null && (element.contains(on) || on.contains(element));
    });
  });
  return isSeen ? '' : `${name}: covered`;
}

function passedOver(): string[] {
  const { stops } = globalThis as unknown as { stops: Element[] };
  const all = document.querySelectorAll(
    'a[href], button:enabled, input:enabled:not([type=radio]), select:enabled, summary',
  );
  return [...all]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !stops.includes(one))
    .filter((one) => (one as HTMLElement).tabIndex >= 0)
    .map((one) => `${one.tagName} ${one.textContent.trim().slice(0, 40)}: passed over`);
}

/**
 * Texts that stand above what is read before them, and not in the next column of a list, in a narrow window; a fact
 * counts as a whole.
 */
function readBeforeSeen(): string[] {
  let [lowest, right] = [-Infinity, Infinity];
  const texts = document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, dl > div, tr)');
  return [...texts]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .filter((one) => one.getBoundingClientRect().width > 1)
    .flatMap((one) => {
      const place = one.getBoundingClientRect();
      const { top } = place;
      const isNextColumn = place.left >= right;
      const isAbove = !isNextColumn && top < lowest - 4;
      lowest = isNextColumn ? top : Math.max(lowest, top);
      ({ right } = place);
      return isAbove ? [`${one.tagName} ${one.textContent.trim().slice(0, 40)}`] : [];
    });
}

/** Links and buttons whose name does not hold the words that are seen on them. */
function otherNames(): string[] {
  const plain = (text: string) =>
    text
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim()
      .toLowerCase();
  return [...document.querySelectorAll<HTMLElement>(':is(a, button, summary)[aria-label]')]
    .filter((one) => !plain(one.ariaLabel ?? '').includes(plain(one.innerText)))
    .map((one) => `${one.innerText} ≠ ${one.ariaLabel ?? ''}`);
}
