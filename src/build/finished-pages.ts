import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { IndexFile } from 'pagefind';
import type { Content } from '../entries/read.ts';
import { atOldAddress, isOldPage, removeDrawn } from './addresses/old-pages.ts';
import { titlesOf, withOldAnchors } from './addresses/old-anchors.ts';
import { addressPromises } from './addresses/promises.ts';
import type { BuiltFile } from './built-files.ts';
import { pageFiles, readPage, type BuiltPage } from './built-pages.ts';
import { NOT_FOUND, notFoundPage } from './not-found.ts';
import { pageChecker } from './page-checks/index.ts';
import { relativePage, relativizeStyles } from './relative-links.ts';
import type { SearchRecord } from '../search/index/records.ts';
import { buildSearch, FOLDER, searchRecords, withSearchFiles } from './search-index.ts';
import { orStop, refuse } from './stop.ts';
import { twinsIn } from './twins.ts';

interface Options {
  content: () => Content;
  /** Address of the published site, where it is known. */
  site: string | undefined;
}

/**
 * Finishes the pages that Astro has built: each is read and parsed once, gets its relative addresses, is checked, and
 * gives what is to be found on it; its tree is not kept, so that an edition may grow. Then the index is made, whose
 * files are named on each page.
 */
export function finishedPages({ content, site }: Options): AstroIntegration {
  return {
    name: 'finished-pages',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const out = fileURLToPath(dir);
        const { checks, promises, records, written } = finish(out, site, content());
        const search = buildSearch(records, content());
        await orStop(checks().then(refuse), promises.kept(), search);
        const files = await search;
        for (const file of files) write(join(out, FOLDER, file.path), file.content);
        for (const path of written) write(path, withSearchFiles(readFileSync(path, 'utf8'), files));
        promises.copyFiles();
        logger.info(
          `${written.length} Seiten geprüft, ${entriesIn(files)} Einträge im Suchindex (${Math.round(performance.now() - started)} ms)`,
        );
        const added = promises.unlisted();
        if (added > 0)
          logger.info(`${added} neue Adressen; vor der Veröffentlichung: npm run addresses`);
      },
    },
  };
}

/** Goes through the pages below a folder and writes each as it will be, but for the names of the index. */
function finish(out: string, site: string | undefined, content: Content) {
  relativizeStyles(out);
  const files = pageFiles(out);
  const current = files.filter((file) => !isOldPage(file));
  const titleOf = titlesOf(current);
  const promises = addressPromises(content, out);
  const { list } = promises.moves;
  const checker = pageChecker(content, new Map(list.map(({ from, to }) => [from, to])));
  const records: SearchRecord[] = [];
  const written: string[] = [];
  const twins = twinsIn(out, site, content);
  const add = (page: BuiltPage) => {
    const isLost = page.address === NOT_FOUND;
    const finished = isLost ? notFoundPage(page, out, site) : relativePage(page);
    checker.add(finished);
    records.push(...searchRecords(finished));
    write(finished.path, finished.html);
    written.push(finished.path);
    twins.add(finished);
  };
  for (const page of current.values().map(readPage)) {
    promises.add(page);
    add(withOldAnchors(page, promises.moves, titleOf));
  }
  for (const page of oldPages(files, out)) add(page);
  removeDrawn(out);
  twins.finish();
  return { checks: checker.findings, promises, records, written };
}

/** Reads the pages of old addresses, each for the place where it belongs; where there is another page, that one stays. */
function* oldPages(files: readonly BuiltFile[], out: string): Generator<BuiltPage> {
  const taken = new Set(files.map(({ address }) => address));
  for (const file of files.filter(isOldPage)) {
    const place = atOldAddress(file, out);
    if (!taken.has(place.address)) yield { ...readPage(file), ...place };
  }
}

function write(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

const entriesIn = (files: readonly IndexFile[]) =>
  files.filter(({ path }) => path.endsWith('.pf_fragment')).length;
