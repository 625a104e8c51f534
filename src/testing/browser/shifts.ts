import type { Page } from 'playwright-core';

/** What moved on a page while it loaded: how much it counts (CLS), and the beginnings of its texts. */
export interface Shift {
  value: number;
  what: string;
}

/** Runs in a page before everything else: notes what moves. */
export function noteShifts(): void {
  const shifts: Shift[] = [];
  Object.assign(globalThis, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as {
      value: number;
      sources: { node: Element | null }[];
    }[])
      shifts.push({
        value: entry.value,
        what: entry.sources.map(({ node }) => node?.textContent.trim().slice(0, 30)).join(', '),
      });
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What has moved so far on a page for which `noteShifts` ran. */
export const shiftsOn = (page: Page): Promise<Shift[]> =>
  page.evaluate(() => (globalThis as unknown as { shifts: Shift[] }).shifts);
