import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent } from '../../entries/read.ts';
import { editorsWordsOf } from '../../search/index/editors-words.ts';
import { answerPages, answerTo } from '../../search/query/answer.ts';
import { planQuery } from '../../search/query/plan.ts';
import { askedFor } from '../../search/query/written-questions.ts';
import { searchData } from '../search-data.ts';

const {
  pages,
  lexicon: { language, written },
} = searchData();
const answers = answerPages(pages);
const { questions } = editorsWordsOf(readContent(process.cwd()));
/** Answers as the search does; `left` is the number of a question that is left out. */
const ask = (query: string, left?: number) => {
  const plan = planQuery(query, language);
  const asked = plan.slots.map((slot) => {
    const { weight, questions: found } = askedFor(slot, written);
    return { weight, questions: new Map([...found].filter(([number]) => number !== left)) };
  });
  return answerTo(plan, asked, written, answers)?.url;
};
const unanswerable = JSON.parse(
  readFileSync(new URL('../../search/quality/unanswerable.json', import.meta.url), 'utf8'),
) as string[];

test('no question that the study cannot answer is given an answer', () => {
  expect(unanswerable.length).toBe(30);
  expect(unanswerable.filter((query) => ask(query))).toEqual([]);
});

test('who asks a question of the edition gets its answer', () => {
  const asked = [...answers.values()].map(({ url }) => ({
    url,
    title: questions.get(url)?.[0] ?? '',
  }));
  const missed = asked.filter(({ url, title }) => ask(title) !== url);
  expect(asked.length).toBeGreaterThan(100);
  expect(missed.length, JSON.stringify(missed)).toBeLessThan(asked.length / 20);
});

test('of wordings that are left out while they are asked, nine of ten answers are the right one', () => {
  const got = [...answers].flatMap(([id, { url }]) => {
    const first = written.passages.indexOf(id);
    return (questions.get(url) ?? []).flatMap((wording, index) => {
      const answer = ask(wording, first + index);
      return answer === undefined ? [] : [{ wording, answer, isRight: answer === url }];
    });
  });
  const wrong = got.filter(({ isRight }) => !isRight);
  expect(got.length).toBeGreaterThan(15);
  expect(wrong.length, JSON.stringify(wrong)).toBeLessThan(got.length / 10);
});
