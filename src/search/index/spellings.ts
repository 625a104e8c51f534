import type { Splitter } from '../language/compounds.ts';
import type { ListedWord } from '../language/word-list.ts';
import { fold, stem, wordsOf } from '../language/words.ts';
import type { SearchRecord } from './records.ts';

/** How often each spelling stands in a text. */
export type Spellings = ReadonlyMap<string, number>;

/** Counts the spellings of each record, everyday words included. */
export const countSpellings = (records: readonly SearchRecord[]): Spellings[] =>
  records.map(({ texts, terms }) => counted([...texts.map(({ value }) => value), ...terms]));

/** Counts the spellings of the questions of each record. */
export const countAsked = (records: readonly Pick<SearchRecord, 'questions'>[]): Spellings[] =>
  records.map(({ questions }) => counted(questions));

function counted(texts: readonly string[]): Spellings {
  const counts = new Map<string, number>();
  for (const { text } of texts.flatMap(wordsOf)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Adds counts up to those of the whole edition. */
export function addUp(spellings: readonly Spellings[]): Map<string, number> {
  const all = new Map<string, number>();
  for (const counts of spellings)
    for (const [form, count] of counts) all.set(form, (all.get(form) ?? 0) + count);
  return all;
}

/**
 * Lists the words that can be found, parts of compounds included: of each word its most frequent form and on how many
 * records it stands, as a power of two; those of texts, and those that only questions have.
 */
export function listWords(
  spellings: readonly Spellings[],
  asked: readonly Spellings[],
  splitter: Splitter,
): ListedWord[] {
  const words = wordsIn(spellings, splitter);
  const others = [...wordsIn(asked, splitter)].filter(([key]) => !words.has(key));
  return [
    ...[...words.values()].map(listed),
    ...others.map(([, word]) => ({ ...listed(word), isAskedOnly: true as const })),
  ];
}

/** A word in all its forms, and where it stands. */
interface CountedWord {
  forms: Map<string, number>;
  records: Set<Spellings>;
}

const listed = ({ forms, records: { size } }: CountedWord): ListedWord => ({
  form: mostFrequent(forms),
  rank: Math.min(9, Math.floor(Math.log2(size))),
});

function wordsIn(spellings: readonly Spellings[], splitter: Splitter): Map<string, CountedWord> {
  const words = new Map<string, CountedWord>();
  for (const [spelling, { count, records }] of wherever(spellings)) {
    for (const form of formsOf(spelling, splitter)) {
      const key = stem(fold(form));
      const word = words.get(key) ?? {
        forms: new Map<string, number>(),
        records: new Set<Spellings>(),
      };
      word.forms.set(form, (word.forms.get(form) ?? 0) + count);
      for (const record of records) word.records.add(record);
      words.set(key, word);
    }
  }
  return words;
}

/** For each spelling how often it occurs and in which records. */
function wherever(
  spellings: readonly Spellings[],
): Map<string, { count: number; records: Spellings[] }> {
  const places = new Map<string, { count: number; records: Spellings[] }>();
  for (const record of spellings) {
    for (const [form, count] of record) {
      const place = places.get(form) ?? { count: 0, records: [] };
      place.count += count;
      place.records.push(record);
      places.set(form, place);
    }
  }
  return places;
}

/** A word and its parts; those of a noun are nouns themselves. Single letters are left out. */
function formsOf(word: string, { split }: Splitter): Set<string> {
  const isNoun = /^\p{Lu}/u.test(word);
  const parts = split(word).map((part) =>
    isNoun ? part.charAt(0).toUpperCase() + part.slice(1) : part,
  );
  return new Set([word, ...parts].filter((form) => form.length > 1));
}

const mostFrequent = (forms: ReadonlyMap<string, number>): string =>
  [...forms].reduce((best, item) =>
    item[1] > best[1] || (item[1] === best[1] && item[0] < best[0]) ? item : best,
  )[0];
