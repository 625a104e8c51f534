import type { IndexFile } from 'pagefind';
import type { Content } from '../entries/read.ts';
import { splitterOf } from '../search/language/compounds.ts';
import type { Page } from '../search/query/page-list.ts';
import { dataFile } from '../search/index/data-file.ts';
import { editorsWordsOf } from '../search/index/editors-words.ts';
import { cleanIndex } from '../search/index/clean-index.ts';
import { checkIndex, indexRecords } from '../search/index/pagefind-index.ts';
import { addTerms, foreignMarks, markRecords } from '../search/index/mark-records.ts';
import { addUp, countSpellings, listWords } from '../search/index/spellings.ts';
import { recordsOf, type SearchRecord } from '../search/index/records.ts';
import type { BuiltPage } from './built-pages.ts';
import { refuse } from './stop.ts';

/** Where the engine and its data lie in the built site. */
export const FOLDER = 'pagefind';

/** Attribute of the search field that names the files to load on first intent; empty until the index is there. */
const NAMES = /\sdata-search-files(?:="")?(?=[\s>])/gu;

/** Returns what is to be found on a finished page; nothing of the page itself is kept. */
export const searchRecords = ({ html, address, document }: BuiltPage): SearchRecord[] =>
  recordsOf(html, address, document);

/**
 * Builds the search over what is to be found: an index of copies in which compounds are marked, and the data of the
 * query layer. Returns all files; throws with every finding when something does not add up.
 */
export async function buildSearch(
  records: readonly SearchRecord[],
  content: Content,
): Promise<IndexFile[]> {
  const editors = editorsWordsOf(content);
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

/** Writes the names of the metadata and data files into the search field of a page. */
export function withSearchFiles(html: string, files: readonly IndexFile[]): string {
  const names = [/\.pf_meta$/u, /^deutsch\./u].map(
    (pattern) => files.find(({ path }) => pattern.test(path))?.path ?? '',
  );
  return html.replace(NAMES, ` data-search-files="${names.join(' ')}"`);
}
