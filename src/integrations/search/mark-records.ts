import type { Finding } from '../../lib/finding.ts';
import { splitterOf, type Splitter } from '../../lib/search/compounds.ts';
import { MARK, markCompounds } from '../../lib/search/marks.ts';
import type { ListedWord } from '../../lib/search/word-list.ts';
import { fold, stem, wordsOf } from '../../lib/search/words.ts';
import type { EditorsWords } from './editors-words.ts';
import { textOf } from './html.ts';
import type { SearchRecord } from './records.ts';

/** Counts every spelling in the records, everyday words included. */
export function corpusOf(records: readonly SearchRecord[]): Map<string, number> {
  const corpus = new Map<string, number>();
  for (const { texts, terms } of records) {
    for (const { text } of [...texts.map(({ value }) => value), ...terms].flatMap(wordsOf)) corpus.set(text, (corpus.get(text) ?? 0) + 1);
  }
  return corpus;
}

/** Makes the splitter for these records. */
export function splitterFor(records: readonly SearchRecord[], { reviewed, names }: EditorsWords): Splitter {
  return splitterOf(reviewed, corpusOf(records), names);
}

/** Gives the records of entries their everyday words. */
export function addTerms(records: readonly SearchRecord[], terms: EditorsWords['terms']): void {
  for (const record of records) record.terms = [...(terms.get(record.url) ?? [])];
}

/** Reports texts that contain the mark themselves: it could not be told from ours. */
export function foreignMarks(records: readonly SearchRecord[]): Finding[] {
  return records
    .filter(({ body, terms, title }) => [textOf(body), ...terms, title].some((text) => text.includes(MARK)))
    .map(({ url }) => ({
      code: 'suche-zeichen',
      file: url,
      found: `das Zeichen „${MARK}“ im Text`,
      expected: 'Text ohne dieses Zeichen: der Suchindex trennt damit zusammengesetzte Wörter',
      remedy: 'Das Zeichen im Inhalt ersetzen oder in src/lib/search/marks.ts ein anderes wählen',
    }));
}

/** Marks the compounds in all texts of the records. */
export function markRecords(records: readonly SearchRecord[], splitter: Splitter): void {
  for (const record of records) {
    for (const text of record.texts) text.value = markCompounds(text.value, splitter);
    record.terms = record.terms.map((term) => markCompounds(term, splitter));
    record.titleParts = wordsOf(record.title).flatMap(({ text }) => splitter.split(text).slice(1));
  }
}

/** Lists the words that can be found, parts of compounds included: of each word its most frequent form and on how many records it stands. */
export function listWords(records: readonly SearchRecord[], { split }: Splitter): ListedWord[] {
  const words = new Map<string, { forms: Map<string, number>; records: Set<string> }>();
  for (const { url, texts, terms } of records) {
    for (const { text } of [...texts.map(({ value }) => value), ...terms].flatMap(wordsOf)) {
      for (const form of new Set([text, ...split(text)])) {
        if (form.length < 2) continue;
        const key = stem(fold(form));
        const entry = words.get(key) ?? { forms: new Map(), records: new Set() };
        entry.forms.set(form, (entry.forms.get(form) ?? 0) + 1);
        entry.records.add(url);
        words.set(key, entry);
      }
    }
  }
  return [...words.values()].map(({ forms, records: { size } }) => ({
    form: mostFrequent(forms),
    rank: Math.min(9, Math.floor(Math.log2(size))),
  }));
}

const mostFrequent = (forms: ReadonlyMap<string, number>): string =>
  [...forms].reduce((best, item) => (item[1] > best[1] || (item[1] === best[1] && item[0] < best[0]) ? item : best))[0];
