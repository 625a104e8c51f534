import type { Finding } from '../../entries/finding.ts';
import type { Splitter } from '../language/compounds.ts';
import { SPLIT_MARK } from '../../entries/word-lists.ts';
import { markCompounds } from '../language/marks.ts';
import { wordsOf } from '../language/words.ts';
import type { EditorsWords } from './editors-words.ts';
import { pageText } from './html-text.ts';
import { placeOf, type SearchRecord } from './records.ts';

/** Gives the records of entries their everyday words and the questions that they answer. */
export function addWords(
  records: readonly SearchRecord[],
  { terms, questions }: Pick<EditorsWords, 'terms' | 'questions'>,
): void {
  for (const record of records) {
    record.terms = record.section ? [] : [...(terms.get(record.url) ?? [])];
    record.questions = [...(questions.get(placeOf(record)) ?? [])];
  }
}

/** Reports texts that contain the mark themselves: it could not be told from ours. */
export function foreignMarks(records: readonly SearchRecord[]): Finding[] {
  return records
    .filter(({ body, terms, title }) =>
      [pageText(body), ...terms, title].some((text) => text.includes(SPLIT_MARK)),
    )
    .map(({ url }) => ({
      code: 'suche-zeichen',
      file: url,
      found: `das Zeichen „${SPLIT_MARK}“ im Text`,
      expected: 'Text ohne dieses Zeichen: der Suchindex trennt damit zusammengesetzte Wörter',
      remedy: 'Das Zeichen im Inhalt ersetzen oder in src/entries/word-lists.ts ein anderes wählen',
    }));
}

/** Marks the compounds in all texts and everyday words of the records. */
export function markRecords(records: readonly SearchRecord[], splitter: Splitter): void {
  for (const record of records) {
    for (const text of record.texts) text.value = markCompounds(text.value, splitter);
    record.terms = record.terms.map((term) => markCompounds(term, splitter));
    record.titleParts = wordsOf(record.title).flatMap(({ text }) => splitter.split(text).slice(1));
  }
}
