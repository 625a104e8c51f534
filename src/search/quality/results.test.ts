import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Judged } from './judged.ts';
import { fingerprint, type Results } from './measure.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const judged = read('judged.json') as Judged;
const results = read('results.json') as Results;

test('the published results are those of the judged questions as they are', () => {
  expect(results.judged, 'after a change: npm run build && npm run search:quality').toBe(
    fingerprint(judged),
  );
});

test('nothing that was found is without judgement', () => {
  expect(results.unjudged).toEqual([]);
});

test('each question is asked once, and some page answers it', () => {
  const queries = judged.questions.map(({ query }) => query);
  expect(new Set(queries).size).toBe(queries.length);
  const open = judged.questions.filter(({ pages }) => !Object.values(pages).includes(2));
  expect(open.map(({ query }) => query)).toEqual([]);
});

test('the questions are as many and as various as the plan asks for', () => {
  const count = (kind: string) => judged.questions.filter((question) => question.kind === kind);
  expect(judged.questions.length).toBeGreaterThanOrEqual(130);
  expect(count('Alltag').length).toBeGreaterThanOrEqual(40);
  expect(new Set(judged.unanswerable).size).toBe(30);
});
