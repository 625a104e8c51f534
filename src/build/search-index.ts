import type { IndexFile } from 'pagefind';
import type { Content } from '../entries/read.ts';
import { splitterOf } from '../search/language/compounds.ts';
import { passageNumber, type Page } from '../search/query/page-list.ts';
import { DATA_FILE } from '../search/query/search-data.ts';
import { answersOf } from '../search/index/answers.ts';
import { dataFiles } from '../search/index/data-file.ts';
import { editorsWordsOf } from '../search/index/editors-words.ts';
import { cleanIndex } from '../search/index/clean-index.ts';
import { checkIndex, indexRecords } from '../search/index/pagefind-index.ts';
import { addWords, foreignMarks, markRecords } from '../search/index/mark-records.ts';
import { nearestRecords } from '../search/index/nearest.ts';
import { addUp, countAsked, countSpellings, listWords } from '../search/index/spellings.ts';
import { recordsOf, type SearchRecord } from '../search/index/records.ts';
import { writtenQuestions } from '../search/index/written-questions.ts';
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
  const answers = answersOf(records, content);
  addWords(records, editors);
  refuse(foreignMarks(records));
  const [spellings, asked] = [countSpellings(records), countAsked(records)];
  const splitter = splitterOf(editors.reviewed, addUp([...spellings, ...asked]), editors.names);
  const words = listWords(spellings, asked, splitter);
  const { postings, totals } = writtenQuestions(records, splitter);
  const near = nearestRecords(records);
  markRecords(records, splitter);
  const index = cleanIndex(await indexRecords(records), records);
  refuse(checkIndex(index, records));
  const pages = pagesOf(records, totals, near);
  const data = dataFiles({ pages, words, postings, editors, answers });
  return [
    ...index.files,
    ...data.map(({ name, text }) => ({ path: name, content: Buffer.from(text) })),
  ];
}

/** Gathers the records of each page; they come one after the other, each with what its questions say and what is like it. */
function pagesOf(
  records: readonly SearchRecord[],
  totals: readonly number[][],
  near: readonly number[][],
): Page[] {
  const pages = new Map<string, Page>();
  for (const [index, record] of records.entries()) {
    const page = pages.get(record.url) ?? pageOf(record);
    page.passages.push({
      id: passageNumber(index),
      asked: totals[index] ?? [],
      near: (near[index] ?? []).map(passageNumber),
      ...(record.section && { section: record.section }),
    });
    pages.set(record.url, page);
  }
  return [...pages.values()];
}

const pageOf = ({ url, title, facets: { art, stadt, land, feld } }: SearchRecord): Page => ({
  url,
  title,
  facets: {
    art: [art].filter(Boolean),
    stadt: stadt ? [stadt] : [],
    land: land ? [land] : [],
    feld,
  },
  passages: [],
});

/** Finds the names of the metadata and data files, which whoever searches must know. */
export function searchFileNames(files: readonly Pick<IndexFile, 'path'>[]): {
  meta: string;
  data: string;
} {
  const named = (pattern: RegExp) => files.find(({ path }) => pattern.test(path))?.path ?? '';
  return { meta: named(/\.pf_meta$/u), data: named(DATA_FILE) };
}

/** Writes these names into the search field of a page. */
export function withSearchFiles(html: string, files: readonly IndexFile[]): string {
  const { meta, data } = searchFileNames(files);
  return html.replace(NAMES, ` data-search-files="${meta} ${data}"`);
}
