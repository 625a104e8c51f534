import { join } from 'node:path';
import { readPages } from '../src/build/built-pages.ts';
import { LISTS } from '../src/entries/kinds.ts';
import { readContent } from '../src/entries/read.ts';
import { editorsWordsOf } from '../src/search/index/editors-words.ts';
import { addWords } from '../src/search/index/mark-records.ts';
import { recordsOf } from '../src/search/index/records.ts';
import { addUp, countSpellings } from '../src/search/index/spellings.ts';
import { splitterOf } from '../src/search/language/compounds.ts';
import { requireEdition } from './refuse.ts';

/** Lists the splits that the build made up by itself, most frequent words first, ready to be pasted into the reviewed list. */
const root = process.cwd();
const folder = join(root, process.argv[2] ?? 'dist');
requireEdition(folder);
const editors = editorsWordsOf(readContent(root));
const records = readPages(folder).flatMap(({ html, address, document }) =>
  recordsOf(html, address, document),
);
addWords(records, editors);
const corpus = addUp(countSpellings(records));
const splitter = splitterOf(editors.reviewed, corpus, editors.names);
const counts = new Map<string, number>();
for (const [form, count] of corpus) {
  const parts = splitter.split(form).join('|').toLowerCase();
  if (parts.includes('|') && !splitter.isReviewed(form))
    counts.set(parts, (counts.get(parts) ?? 0) + count);
}
const lines = [...counts]
  .sort((a, b) => b[1] - a[1])
  .map(([parts, count]) => `${parts.replaceAll('|', '')}\t${parts}\t# ${count}`);

console.log(lines.join('\n'));
console.error(
  `${lines.length} Trennungen, die noch niemand geprüft hat. Richtige und berichtigte Zeilen in ${LISTS.compounds} übernehmen.`,
);
