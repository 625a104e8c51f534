import type { SearchData } from '../query/search-data.ts';
import { fileUrl, type SearchFiles } from './search-files.ts';

/** Loads the data of the query layer; a page from before the last publication asks the search page for its new name. */
export async function loadData(files: SearchFiles, name = files.data): Promise<SearchData> {
  const response = await fetch(fileUrl(files, name));
  if (response.ok) return (await response.json()) as SearchData;
  const current = await currentName(files);
  if (current === name) throw new Error(`${response.status} ${response.url}`);
  return loadData(files, current);
}

async function currentName({ root }: SearchFiles): Promise<string> {
  const page = await fetch(new URL('suche/', root), { cache: 'reload' });
  return /data-search-files="\S+ ([^"]+)"/u.exec(await page.text())?.[1] ?? '';
}
