import type { WrittenAnswer } from '../query/answer.ts';
import type { Leaf } from '../query/lexicon.ts';
import { leafFile, type SearchData } from '../query/search-data.ts';
import { DownloadError } from './failure.ts';
import { fileUrl, type SearchFiles } from './search-files.ts';

/** The data of the query layer, and the name under which it was there. */
export interface LoadedData {
  name: string;
  data: SearchData;
}

/** Loads the data of the query layer; a page from before the last publication asks the search page for its new name. */
export async function loadData(files: SearchFiles, name = files.data): Promise<LoadedData> {
  const response = await fetch(fileUrl(files, name));
  if (response.ok) return { name, data: (await dataOf(response)) as SearchData };
  const current = await currentName(files);
  if (current === name) throw new DownloadError(`${response.status} ${response.url}`);
  return loadData(files, current);
}

/** Loads a leaf of the lexicon; only who asks for a word with its letter needs it. */
export const loadLeaf = async (files: SearchFiles, data: string, leaf: string): Promise<Leaf> =>
  (await loadFile(files, leafFile(data, leaf))) as Leaf;

/** Loads the written answers; only who asks a question that has one needs them. */
export const loadAnswers = async (files: SearchFiles, name: string): Promise<WrittenAnswer[]> =>
  (await loadFile(files, name)) as WrittenAnswer[];

async function loadFile(files: SearchFiles, name: string): Promise<unknown> {
  const response = await fetch(fileUrl(files, name));
  if (!response.ok) throw new DownloadError(`${response.status} ${response.url}`);
  return dataOf(response);
}

/** Reads the data; what is no JSON did not come whole, or from somebody in between. */
async function dataOf(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new DownloadError(`${response.url} is no JSON (${text.length} characters)`);
  }
}

async function currentName({ root }: SearchFiles): Promise<string> {
  const page = await fetch(new URL('suche/', root), { cache: 'reload' });
  return /data-search-files="\S+ ([^"]+)"/u.exec(await page.text())?.[1] ?? '';
}
