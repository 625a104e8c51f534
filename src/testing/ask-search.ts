import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page, Request } from 'playwright-core';
import type { Asked } from '../search/quality/measure.ts';

/** How many results count, and how many are looked at for them: two may lead to the same page. */
const DEPTH = 3;
const FIRST = 10;

/**
 * Asks on a search page that has answered once, and returns the first results and the written answer above them. An
 * entry of a page that holds many keeps its fragment, other addresses lose it. `folder` holds the site.
 */
export async function askSearch(page: Page, folder: string, query: string): Promise<Asked> {
  const { links, answer } = await linksFor(page, query);
  const pages = links.slice(0, FIRST).map((link) => addressOf(link, folder));
  return {
    pages: [...new Set(pages)].slice(0, DEPTH),
    answer: answer && addressOf(answer, folder),
  };
}

/** Asks on a search page that has answered once, and returns the links of all results and of the written answer. */
export const linksFor = (
  page: Page,
  query: string,
): Promise<{ links: string[]; answer: string | undefined }> =>
  page.evaluate(async (text) => {
    const field = document.querySelector<HTMLInputElement>('main input[name=q]');
    const results = document.querySelector<HTMLElement>('main [data-state]');
    if (!field?.form || !results) throw new Error('no search page');
    field.value = text;
    field.form.requestSubmit();
    while (results.dataset['state'] !== 'done')
      await new Promise((resolve) => setTimeout(resolve, 5));
    const hrefs = (selector: string) =>
      [...results.querySelectorAll<HTMLAnchorElement>(selector)].map(({ href }) => href);
    return {
      links: [...results.querySelectorAll('ol > li')].map(
        (item) => item.querySelector('a')?.href ?? '',
      ),
      answer: hrefs('.answer-card a').find((href) => href.includes('/fragen/')),
    };
  }, query);

/** Opens the search page with a question and returns the size of what it loads, in kB, whatever was in store. */
export async function loadedFor(
  page: Page,
  { url, folder }: { url: string; folder: string },
  query: string,
): Promise<number> {
  // The page before may be loading yet.
  await page.goto('about:blank');
  const loaded = new Set<string>();
  const note = (request: Request) => loaded.add(new URL(request.url()).pathname);
  page.on('request', note);
  await page.goto(`${url}suche/?q=${encodeURIComponent(query)}`);
  await page.waitForSelector('main [data-state=done]');
  page.off('request', note);
  return sizeOf([...loaded], folder);
}

/** Address of a result from the root of the site, as it is judged. */
export function addressOf(link: string, folder: string): string {
  const { pathname, hash } = new URL(link);
  return pathname + (holdsEntries(pathname, folder) ? hash : '');
}

const holdsEntries = (path: string, folder: string): boolean =>
  readFileSync(join(folder, path, 'index.html'), 'utf8').includes('data-search-entry');

/** Size of what the search loads until its first result stands there: of the texts of the results, only the first counts. */
function sizeOf(loaded: readonly string[], folder: string): number {
  const files = loaded.filter((path) => path.startsWith('/pagefind/'));
  const [, ...later] = files.filter((path) => path.includes('/fragment/'));
  const sizes = files
    .filter((path) => !later.includes(path))
    .map((path) => compressed(join(folder, path)));
  return sizes.reduce((total, size) => total + size, 0) / 1000;
}

const sizes = new Map<string, number>();

/** Size of a file as a host sends it. */
function compressed(path: string): number {
  const size = sizes.get(path) ?? gzipSync(readFileSync(path), { level: 9 }).length;
  sizes.set(path, size);
  return size;
}
