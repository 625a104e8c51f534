import type { SearchData } from '../query/search-data.ts';
import { DownloadError } from './failure.ts';
import { fileUrl, type SearchFiles } from './search-files.ts';

/** Loads the data of the query layer; a page from before the last publication asks the search page for its new name. */
export async function loadData(files: SearchFiles, name = files.data): Promise<SearchData> {
  const response = await fetch(fileUrl(files, name));
  if (response.ok) return dataOf(response);
  const current = await currentName(files);
  if (current === name) throw new DownloadError(`${response.status} ${response.url}`);
  return loadData(files, current);
}

/** Reads the data; what is no JSON did not come whole, or from somebody in between. */
async function dataOf(response: Response): Promise<SearchData> {
  const text = await response.text();
  try {
    return JSON.parse(text) as SearchData;
  } catch {
    throw new DownloadError(`${response.url} is no JSON (${text.length} characters)`);
  }
}

async function currentName({ root }: SearchFiles): Promise<string> {
  const page = await fetch(new URL('suche/', root), { cache: 'reload' });
  return /data-search-files="\S+ ([^"]+)"/u.exec(await page.text())?.[1] ?? '';
}
