import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { sum } from '../../lib/sum.ts';
import { noteShifts, shiftsOn } from './shifts.ts';

/** What a visit to a page brought to light; every list is empty where all is well. */
export interface Visit {
  path: string;
  /** Messages in the console and uncaught errors. */
  console: string[];
  /** What the Content-Security-Policy stopped. */
  violations: string[];
  /** Requests that left the origin. */
  foreign: string[];
  /** Elements that reach beyond a screen 320 px wide, when the page can be scrolled sideways. */
  overflow: string[];
  /** Sum of layout shifts while loading (CLS). */
  shift: number;
  /** Findings of axe per colour scheme and width, as `rule: element`. */
  axe: Record<View, string[]>;
}

type View = 'light 1280' | 'light 320' | 'dark 320' | 'dark 1280';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that depend on colours; in the dark scheme the others would only find the same again. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Visits pages, some at a time, each loaded once and looked at in four views. */
export async function tour(
  browser: Browser,
  origin: string,
  paths: readonly string[],
  atOnce = 2,
): Promise<Visit[]> {
  const context = await browser.newContext({
    colorScheme: 'light',
    viewport: { width: 1280, height: 900 },
  });
  await context.addInitScript(watch);
  await context.addInitScript(noteShifts);
  const waiting = [...paths];
  const visits: Visit[] = [];
  const walk = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift())
      visits.push(await visit(context, origin, path));
  };
  await Promise.all(Array.from({ length: atOnce }, walk));
  await context.close();
  return visits;
}

async function visit(context: BrowserContext, origin: string, path: string): Promise<Visit> {
  const page = await context.newPage();
  const console: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => console.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => console.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) foreign.push(request.url());
  });
  await page.goto(`${origin}${path}`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const shift = sum((await shiftsOn(page)).map(({ value }) => value));
  await page.evaluate(axe.source);
  const views = await look(page);
  const violations = await page.evaluate(
    () => (globalThis as unknown as { seen: { violations: string[] } }).seen.violations,
  );
  await page.close();
  return { path, console, foreign, shift, violations, ...views };
}

/** Looks at a loaded page in all views, changing width and colours without loading it again. */
async function look(page: Page): Promise<Pick<Visit, 'axe' | 'overflow'>> {
  const wide = await findings(page);
  await page.setViewportSize({ width: 320, height: 640 });
  const overflow = await page.evaluate(wideElements);
  const narrow = await findings(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const darkNarrow = await findings(page, COLOUR_RULES);
  await page.setViewportSize({ width: 1280, height: 900 });
  const dark = await findings(page, COLOUR_RULES);
  return {
    overflow,
    axe: { 'light 1280': wide, 'light 320': narrow, 'dark 320': darkNarrow, 'dark 1280': dark },
  };
}

async function findings(page: Page, rules?: string[]): Promise<string[]> {
  const options: axe.RunOptions = {
    runOnly: rules ? { type: 'rule', values: rules } : { type: 'tag', values: TAGS },
    // Off by default in axe, but a criterion of WCAG 2.2 AA.
    ...(rules ? {} : { rules: { 'target-size': { enabled: true } } }),
    resultTypes: ['violations'],
    preload: false,
  };
  return page.evaluate(async (given) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(given);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) =>
          `${id}: ${target.join(' ')} ${failureSummary?.split('\n').at(-1)?.trim()}`,
      ),
    );
  }, options);
}

/** Runs in the page before everything else: notes what the policy stops. */
function watch(): void {
  const seen = { violations: [] as string[] };
  Object.assign(globalThis, { seen });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    seen.violations.push(`${violatedDirective} ${blockedURI}`),
  );
}

/** Runs in the page: names what is wider than the screen, unless the page does not scroll sideways. */
function wideElements(): string[] {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const wide = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > width + 1,
  );
  return wide
    .slice(0, 3)
    .map(
      (element) =>
        `${element.tagName.toLowerCase()}.${element.className} ${element.textContent.trim().slice(0, 40)}`,
    );
}
