import type { Page } from 'playwright-core';

/** Collects errors in the console, uncaught errors, and windows that a page opens. */
export function watchFor(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(`${error.name}: ${error.message}`));
  page.on('popup', (popup) => complaints.push(`opens ${popup.url()}`));
  page.on('dialog', (dialog) => {
    complaints.push(`asks ${dialog.message()}`);
    void dialog.dismiss();
  });
  return complaints;
}

/** Says what is wrong with an open page: code has run, its heading is gone, or nobody can search. */
export async function faultsOf(page: Page): Promise<string[]> {
  const hasRun = await page.evaluate(() => 'trapped' in globalThis || 'x' in Object.prototype);
  const heading = page.locator('main h1').first();
  const field = page.locator('input[name=q]').first();
  return [
    ...(hasRun ? ['code has run'] : []),
    ...((await heading.isVisible()) ? [] : ['the heading is gone']),
    ...((await field.isVisible()) && (await field.isEditable()) ? [] : ['the field is gone']),
  ];
}
