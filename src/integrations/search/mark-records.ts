import type { Finding } from '../../lib/finding.ts';
import { splitterOf, type Splitter } from '../../lib/search/compounds.ts';
import { MARK, markCompounds } from '../../lib/search/marks.ts';
import type { ListedWord } from '../../lib/search/word-list.ts';
import { fold, wordsOf } from '../../lib/search/words.ts';
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
  }
}

/** Lists every word that can be found, with its parts as words of their own, and on how many records it stands. */
export function listWords(records: readonly SearchRecord[], { split }: Splitter): ListedWord[] {
  const words = new Map<string, { form: string; records: Set<string> }>();
  for (const { url, texts, terms } of records) {
    for (const { text } of [...texts.map(({ value }) => value), ...terms].flatMap(wordsOf)) {
      for (const form of new Set([text, ...split(text)])) {
        if (form.length < 2) continue;
        const entry = words.get(fold(form)) ?? { form, records: new Set() };
        entry.records.add(url);
        words.set(fold(form), entry);
      }
    }
  }
  return [...words.values()].map(({ form, records: { size } }) => ({ form, rank: Math.min(9, Math.floor(Math.log2(size))) }));
}
