import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { IndexFile } from 'pagefind';
import { FindingsError, type Finding } from '../entries/finding.ts';
import type { Content } from '../entries/read.ts';
import { orStop } from './stop.ts';
import { splitterOf } from '../search/language/compounds.ts';
import type { Page } from '../search/query/page-list.ts';
import { readPages, type BuiltPage } from '../search/index/built-pages.ts';
import { dataFile } from '../search/index/data-file.ts';
import { editorsWordsOf } from '../search/index/editors-words.ts';
import { cleanIndex } from '../search/index/clean-index.ts';
import { checkIndex, indexRecords } from '../search/index/pagefind-index.ts';
import { addTerms, foreignMarks, markRecords } from '../search/index/mark-records.ts';
import { addUp, countSpellings, listWords } from '../search/index/spellings.ts';
import { recordsOf, type SearchRecord } from '../search/index/records.ts';

/** Where the engine and its data lie in the built site. */
const FOLDER = 'pagefind';

/** Attribute of the search field that names the files to load on first intent; empty until the index is there. */
const NAMES = /\sdata-search-files(?:="")?(?=[\s>])/gu;

/**
 * Builds the search over the finished pages: an index of copies in which compounds are marked, and the data of the
 * query layer. The pages stay as they are, except that their search field learns the names of the files.
 */
export function searchIndex({ content }: { content: () => Content }): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const out = fileURLToPath(dir);
        const pages = readPages(out);
        const files = await orStop(() => buildSearch(pages, content()));
        for (const file of files) write(join(out, FOLDER, file.path), file.content);
        nameFiles(pages, files);
        logger.info(
          `${count(files, 'pf_fragment')} Einträge im Suchindex (${Math.round(performance.now() - started)} ms)`,
        );
      },
    },
  };
}

/** Returns all files of the search; throws with every finding when something does not add up. */
export async function buildSearch(
  pages: readonly Pick<BuiltPage, 'address' | 'html'>[],
  content: Content,
): Promise<IndexFile[]> {
  const editors = editorsWordsOf(content);
  const records = pages.flatMap(({ html, address }) => recordsOf(html, address));
  addTerms(records, editors.terms);
  refuse(foreignMarks(records));
  const spellings = countSpellings(records);
  const splitter = splitterOf(editors.reviewed, addUp(spellings), editors.names);
  const words = listWords(spellings, splitter);
  markRecords(records, splitter);
  const index = cleanIndex(await indexRecords(records));
  refuse(checkIndex(index, records));
  const { name, text } = dataFile(pagesOf(records, index.ids), words, editors);
  return [...index.files, { path: name, content: Buffer.from(text) }];
}

function refuse(findings: readonly Finding[]): void {
  if (findings.length > 0) throw new FindingsError(findings);
}

function pagesOf(records: readonly SearchRecord[], ids: ReadonlyMap<string, string>): Page[] {
  return records.map(({ url, title, facets: { art, stadt, land, feld } }) => ({
    id: ids.get(url) ?? '',
    url,
    title,
    facets: {
      art: [art].filter(Boolean),
      stadt: stadt ? [stadt] : [],
      land: land ? [land] : [],
      feld,
    },
  }));
}

/** Writes the names of the metadata and data files into the search field of every page. */
function nameFiles(pages: readonly BuiltPage[], files: readonly IndexFile[]): void {
  const names = [/\.pf_meta$/u, /^deutsch\./u].map(
    (pattern) => files.find(({ path }) => pattern.test(path))?.path ?? '',
  );
  for (const { path, html } of pages) {
    const named = html.replace(NAMES, ` data-search-files="${names.join(' ')}"`);
    if (named !== html) writeFileSync(path, named);
  }
}

function write(path: string, content: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

const count = (files: readonly IndexFile[], ending: string) =>
  files.filter(({ path }) => path.endsWith(ending)).length;
