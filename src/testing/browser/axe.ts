import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Runs all rules of axe in a page that was opened without its policy (`bypassCSP`); findings as `rule: element`. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
