import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMPOUNDS_FILE, readEditorsWords } from '../src/integrations/search/editors-words.ts';
import { addTerms, corpusOf, splitterFor } from '../src/integrations/search/mark-records.ts';
import { recordsOf } from '../src/integrations/search/records.ts';

/** Lists the splits that the build made up by itself, most frequent words first, ready to be pasted into the reviewed list. */
const root = process.cwd();
const out = join(root, process.argv[2] ?? 'dist');
const editors = readEditorsWords(root);
const pages = readdirSync(out, { recursive: true, withFileTypes: true }).filter(({ name }) => name.endsWith('.html'));
const records = pages.flatMap(({ parentPath, name }) => recordsOf(readFileSync(join(parentPath, name), 'utf8'), join(parentPath, name)));
addTerms(records, editors.terms);
const splitter = splitterFor(records, editors);
const counts = new Map<string, number>();
for (const [form, count] of corpusOf(records)) {
  const parts = splitter.split(form).join('|').toLowerCase();
  if (parts.includes('|') && !splitter.isReviewed(form)) counts.set(parts, (counts.get(parts) ?? 0) + count);
}
const lines = [...counts].sort((a, b) => b[1] - a[1]).map(([parts, count]) => `${parts.replaceAll('|', '')}\t${parts}\t# ${count}`);

console.log(lines.join('\n'));
console.error(`${lines.length} Trennungen, die noch niemand geprüft hat. Richtige und berichtigte Zeilen in ${COMPOUNDS_FILE} übernehmen.`);
