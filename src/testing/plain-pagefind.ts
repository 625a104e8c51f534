import { close, createIndex } from 'pagefind';
import type { Page } from 'playwright-core';
import type { BuiltPage } from '../build/built-pages.ts';

/** Indexes pages as Pagefind does by itself and writes its files into a folder: what the search is compared with. */
export async function plainIndex(pages: readonly BuiltPage[], outputPath: string): Promise<void> {
  delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
  const { index } = await createIndex({ forceLanguage: 'de' });
  if (!index) throw new Error('Pagefind could not start');
  await Promise.all(
    pages.map(({ address, html }) => index.addHTMLFile({ url: address, content: html })),
  );
  await index.writeFiles({ outputPath });
  await close();
}

/** What plain Pagefind found: the places within a page, those with most hits first. */
interface Found {
  raw_url: string;
  sub_results: { url: string; locations: number[] }[];
}

/**
 * Asks plain Pagefind the way its own interface does: search, then the texts of the first results. Returns the time
 * until they are there, in milliseconds, and their addresses, each with the fragment of its best place.
 */
export const askPlain = (
  page: Page,
  folder: string,
  query: string,
): Promise<{ first: number; paths: string[]; places: string[] }> =>
  page.evaluate(
    async ({ url, text }) => {
      const started = performance.now();
      const pagefind = (await import(url)) as {
        search: (text: string) => Promise<{ results: { data: () => Promise<Found> }[] }>;
      };
      const { results } = await pagefind.search(text);
      const data = await Promise.all(results.slice(0, 5).map((result) => result.data()));
      const bestOf = ({ sub_results: places }: Found) =>
        places.toSorted((a, b) => b.locations.length - a.locations.length)[0]?.url ?? '';
      return {
        first: performance.now() - started,
        paths: data.map(({ raw_url: path }) => path),
        places: data.map((found) => {
          const { hash } = new URL(bestOf(found), location.origin);
          return found.raw_url + hash;
        }),
      };
    },
    { url: `${folder}pagefind.js`, text: query },
  );
