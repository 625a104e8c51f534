import { contentKeys } from '../language/stop-words.ts';
import { MOST_NEAR } from '../query/page-list.ts';
import { rarity } from '../query/rarity.ts';
import type { SearchRecord } from './records.ts';

/** A word that more records have tells none apart, and would make the time grow with the square of the edition. */
const MOST_RECORDS = 100;

/**
 * Finds for each record those that are most like it in words, by their places in the list, ascending: the cosine of both
 * over all words of texts and written questions, weighed by how often they stand there and by their rarity (Salton and
 * Buckley, Term-weighting approaches in automatic text retrieval, 1988). Who has nothing in common is not like it.
 */
export function nearestRecords(
  records: readonly Pick<SearchRecord, 'title' | 'section' | 'texts' | 'questions'>[],
): number[][] {
  const weighed = weighedWords(records.map(keysIn));
  const having = new Map<string, [record: number, weight: number][]>();
  for (const [record, words] of weighed.entries())
    for (const [key, weight] of words) {
      const list = having.get(key) ?? [];
      list.push([record, weight]);
      having.set(key, list);
    }
  return weighed.map((words, record) => {
    const likeness = new Map<number, number>();
    for (const [key, weight] of words)
      for (const [other, its] of having.get(key) ?? [])
        likeness.set(other, (likeness.get(other) ?? 0) + weight * its);
    likeness.delete(record);
    return [...likeness]
      .sort(([a, alike], [b, other]) => other - alike || a - b)
      .slice(0, MOST_NEAR)
      .map(([other]) => other)
      .sort((a, b) => a - b);
  });
}

const keysIn = ({
  title,
  section,
  texts,
  questions,
}: Pick<SearchRecord, 'title' | 'section' | 'texts' | 'questions'>): string[] =>
  contentKeys(
    [title, section?.title ?? '', ...texts.map(({ value }) => value), ...questions].join(' . '),
  );

/** Weighs the words of each list; all weights of a list have the length 1. */
function weighedWords(lists: readonly (readonly string[])[]): Map<string, number>[] {
  const counted = lists.map((keys) => {
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
  });
  const spread = new Map<string, number>();
  for (const counts of counted)
    for (const key of counts.keys()) spread.set(key, (spread.get(key) ?? 0) + 1);
  return counted.map((counts) => {
    const words = [...counts].flatMap(([key, count]): [string, number][] => {
      const records = spread.get(key) ?? 0;
      const tells = records > 1 && records <= MOST_RECORDS;
      return tells ? [[key, Math.log(1 + count) * rarity(records, lists.length)]] : [];
    });
    const length = Math.hypot(...words.map(([, weight]) => weight));
    return new Map(words.map(([key, weight]) => [key, weight / length]));
  });
}
