import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { leafSlices, lexiconOf, type Leaf, type Lexicon } from '../search/query/lexicon.ts';
import { unpackPages, type Page } from '../search/query/page-list.ts';
import { DATA_FILE, leafFile, type SearchData } from '../search/query/search-data.ts';

/** Reads what the built site hands to the query layer: its pages, and all that is known of words. */
export function searchData(): { pages: Page[]; leaves: Leaf[]; lexicon: Lexicon } {
  const folder = join(inject('dist'), 'pagefind');
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown;
  const [name = ''] = readdirSync(folder).filter((file) => DATA_FILE.test(file));
  const data = read(name) as SearchData;
  const pages = unpackPages(data.pages);
  const lexicon = lexiconOf(pages, data.pages.values);
  const leaves = data.leaves.map((leaf) => read(leafFile(name, leaf)) as Leaf);
  for (const leaf of leaves) Array.from(leafSlices(lexicon, leaf));
  return { pages, leaves, lexicon };
}
