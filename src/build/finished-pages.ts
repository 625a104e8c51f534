import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { IndexFile } from 'pagefind';
import type { Content } from '../entries/read.ts';
import { atOldAddress, isOldPage, removeDrawn } from './addresses/old-pages.ts';
import { titlesOf, withOldAnchors } from './addresses/old-anchors.ts';
import { addressPromises } from './addresses/promises.ts';
import { readPages } from './built-pages.ts';
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
        const { pages, promises, moves } = preparedPages(out, site, content());
        const moved = new Map(moves.list.map(({ from, to }) => [from, to]));
        const search = buildSearch(pages, content());
        await orStop(checkPages(pages, content(), moved).then(refuse), promises.kept(), search);
        const files = await search;
        for (const file of files) write(join(out, FOLDER, file.path), file.content);
        for (const { path, html } of pages) write(path, withSearchFiles(html, files));
        promises.copyFiles();
        logger.info(
          `${pages.length} Seiten geprüft, ${entriesIn(files)} Einträge im Suchindex (${Math.round(performance.now() - started)} ms)`,
        );
        if (promises.unlisted > 0)
          logger.info(
            `${promises.unlisted} neue Adressen; vor der Veröffentlichung: npm run addresses`,
          );
      },
    },
  };
}

/** Reads the pages below a folder, gives each the addresses under which it will work, and keeps the old ones. */
function preparedPages(out: string, site: string | undefined, content: Content) {
  relativizeStyles(out);
  const drawn = readPages(out);
  removeDrawn(out);
  const current = drawn.filter((page) => !isOldPage(page));
  const taken = new Set(current.map(({ address }) => address));
  const old = drawn
    .filter(isOldPage)
    .map((page) => atOldAddress(page, out))
    .filter(({ address }) => !taken.has(address));
  const promises = addressPromises(content, current, out);
  const titleOf = titlesOf(current);
  const pages = [...current.map((page) => withOldAnchors(page, promises.moves, titleOf)), ...old];
  return {
    pages: pages.map((page) =>
      page.address === NOT_FOUND ? notFoundPage(page, out, site) : relativePage(page),
    ),
    promises,
    moves: promises.moves,
  };
}

function write(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

const entriesIn = (files: readonly IndexFile[]) =>
  files.filter(({ path }) => path.endsWith('.pf_fragment')).length;
