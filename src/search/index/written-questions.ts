import { sum } from '../../lib/sum.ts';
import type { Splitter } from '../language/compounds.ts';
import { fold, stem } from '../language/words.ts';
import { MOST_TOLD } from '../query/page-list.ts';
import { rarity } from '../query/rarity.ts';
import { keysOf, spread } from '../query/written-questions.ts';
import type { SearchRecord } from './records.ts';

/** The questions of all records, numbered in their order. */
interface Asked {
  /** By the key of a word, or of a part of it, the numbers of the questions that have it. */
  postings: ReadonlyMap<string, readonly number[]>;
  /** Per record, per question: the sum of what its words say. */
  totals: number[][];
}

/** Prepares the written questions for being compared with what is typed. */
export function writtenQuestions(
  records: readonly Pick<SearchRecord, 'questions'>[],
  { split }: Pick<Splitter, 'split'>,
): Asked {
  const keyed = records.map(({ questions }) =>
    questions.map((text) => ({ keys: keysOf(text), parts: partsIn(text, split) })),
  );
  const postings = new Map<string, number[]>();
  const passages: number[] = [];
  for (const [record, questions] of keyed.entries())
    for (const { keys, parts } of questions) {
      const number = passages.push(record) - 1;
      for (const key of new Set([...keys, ...parts])) {
        const numbers = postings.get(key) ?? [];
        numbers.push(number);
        postings.set(key, numbers);
      }
    }
  const says = (key: string) => rarity(spread(postings.get(key) ?? [], passages), records.length);
  return {
    postings,
    totals: keyed.map((questions) => questions.map(({ keys }) => told(sum(keys.map(says))))),
  };
}

/** The keys of the parts of the compounds in a question. */
const partsIn = (question: string, split: Splitter['split']): string[] =>
  question.split(/[^\p{L}]+/u).flatMap((word) => {
    const parts = word ? split(word) : [];
    return parts.length > 1 ? parts.map((part) => stem(fold(part))) : [];
  });

/** As the page list tells it: a whole number. */
const told = (total: number): number => Math.min(MOST_TOLD, Math.max(1, Math.round(total)));
