import { contentKeys } from '../language/stop-words.ts';
import { fold, stem } from '../language/words.ts';
import type { Page } from './page-list.ts';
import { isOwn, type Alternative, type Slot } from './plan.ts';
import { rarity } from './rarity.ts';

/** The questions that editors have written, as far as their words are loaded; they are numbered in the order of the passages. */
export interface WrittenQuestions {
  /** By the key of a word the numbers of the questions that have it, ascending. */
  byKey: Map<string, readonly number[]>;
  /** Per question the id of the passage that answers it. */
  passages: readonly string[];
  /** Per question the sum of what its words say. */
  totals: readonly number[];
  /** How many passages there are, with questions or without. */
  count: number;
}

/** Whether a question has a word itself (or its correction), or what stands in for it. */
export type How = 'own' | 'standIn';

/** What written questions have of one slot. */
export interface AskedSlot {
  /** How much the word says: what few passages are asked for says most. */
  weight: number;
  /** The questions that have it, by number. */
  questions: ReadonlyMap<number, How>;
}

/** Prepares the questions of pages; their words come with `addPostings`. */
export function writtenQuestionsOf(pages: readonly Page[]): WrittenQuestions {
  const all = pages.flatMap(({ passages }) => passages);
  return {
    byKey: new Map(),
    passages: all.flatMap(({ id, asked }) => asked.map(() => id)),
    totals: all.flatMap(({ asked }) => asked),
    count: all.length,
  };
}

/** The keys of the words of a question that say something, each once. */
export const keysOf = (text: string): string[] => [...new Set(contentKeys(text))];

/** Finds the questions that have what is asked for; synonyms do not count: questions are there for people's own words. */
export function askedFor({ alternatives }: Slot, written: WrittenQuestions): AskedSlot {
  const questions = new Map<number, How>();
  let weight = rarity(0, written.count);
  for (const { query, via } of alternatives) {
    if (via === 'synonym') continue;
    const numbers = via === 'family' ? relatives(query, written) : withAll(query, written);
    if (isOwn(via) && numbers.length > 0)
      weight = Math.min(weight, rarity(spread(numbers, written.passages), written.count));
    for (const number of numbers)
      if (isOwn(via) || !questions.has(number))
        questions.set(number, isOwn(via) ? 'own' : 'standIn');
  }
  return { weight, questions };
}

/** To how many passages questions belong, by their ascending numbers. */
export const spread = (numbers: readonly number[], passages: readonly unknown[]): number =>
  numbers.filter((number, index) => passages[number] !== passages[numbers[index - 1] ?? -1]).length;

/** The questions that have all words of a query. */
function withAll(query: Alternative['query'], { byKey }: WrittenQuestions): readonly number[] {
  const [first = [], ...others] = keysOf(query).map((key) => byKey.get(key) ?? []);
  return others
    .map((numbers) => new Set(numbers))
    .reduce((left, numbers) => left.filter((number) => numbers.has(number)), first);
}

/** The questions that have a word of a family, which is known by its beginning, or another form of the word. */
function relatives(word: string, { byKey }: WrittenQuestions): number[] {
  const [beginning, key] = [fold(word), stem(fold(word))];
  const numbers = [...byKey].flatMap(([other, list]) =>
    other === key || other.startsWith(beginning) ? list : [],
  );
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/**
 * Packs which questions have a word: per word its key and the steps from each number to the next, in base 36.
 *
 * packPostings(new Map([['fonds', [3, 40]]])) // => 'fonds 3 11'
 */
export const packPostings = (postings: Iterable<readonly [string, readonly number[]]>): string =>
  [...postings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, numbers]) =>
      [
        key,
        ...numbers.map((number, index) => (number - (numbers[index - 1] ?? 0)).toString(36)),
      ].join(' '),
    )
    .join('\n');

/** Adds what packPostings has packed. */
export function addPostings({ byKey }: WrittenQuestions, packed: string): void {
  for (const line of packed ? packed.split('\n') : []) {
    const [key = '', ...steps] = line.split(' ');
    let number = 0;
    byKey.set(
      key,
      steps.map((step) => (number += parseInt(step, 36))),
    );
  }
}
