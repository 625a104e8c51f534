import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { IndexFile } from 'pagefind';
import type { Content } from '../entries/read.ts';
import { readPages, type BuiltPage } from './built-pages.ts';
import { NOT_FOUND, notFoundPage } from './not-found.ts';
import { checkPages } from './page-checks/index.ts';
import { relativePage, relativizeStyles } from './relative-links.ts';
import { buildSearch, FOLDER, withSearchFiles } from './search-index.ts';
import { orStop, refuse } from './stop.ts';

interface Options {
  content: () => Content;
  /** Address of the published site, where it is known. */
  site: string | undefined;
}

/**
 * Finishes the pages that Astro has built: each is read and parsed once, gets its relative addresses, is checked and
 * indexed, and is written once. While the index is made in a process of its own, the checks go on here.
 */
export function finishedPages({ content, site }: Options): AstroIntegration {
  return {
    name: 'finished-pages',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const out = fileURLToPath(dir);
        const pages = preparedPages(out, site);
        const search = buildSearch(pages, content());
        await orStop(checkPages(pages, content()).then(refuse), search);
        const files = await search;
        for (const file of files) write(join(out, FOLDER, file.path), file.content);
        for (const { path, html } of pages) write(path, withSearchFiles(html, files));
        logger.info(
          `${pages.length} Seiten geprüft, ${entriesIn(files)} Einträge im Suchindex (${Math.round(performance.now() - started)} ms)`,
        );
      },
    },
  };
}

/** Reads the pages below a folder and gives each the addresses under which it will work. */
function preparedPages(out: string, site: string | undefined): BuiltPage[] {
  relativizeStyles(out);
  return readPages(out).map((page) =>
    page.address === NOT_FOUND ? notFoundPage(page, out, site) : relativePage(page),
  );
}

function write(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

const entriesIn = (files: readonly IndexFile[]) =>
  files.filter(({ path }) => path.endsWith('.pf_fragment')).length;
