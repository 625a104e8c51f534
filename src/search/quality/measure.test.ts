import { expect, test } from 'vitest';
import type { Judged } from './judged.ts';
import { fingerprint, measure, type Asked } from './measure.ts';

const judged: Judged = {
  record: ['gelesen'],
  questions: [
    { kind: 'Name', query: 'eins', pages: { '/a/': 2, '/b/': 1, '/c/': 0 } },
    { kind: 'Name', query: 'zwei', pages: { '/a/': 2, '/fragen/#f': 2, '/c/': 0 } },
    { kind: 'Alltag', query: 'drei', pages: { '/b/': 2, '/a/': 0, '/fragen/#f': 1 } },
  ],
  unanswerable: ['vier', 'fünf'],
};

const asked = (pages: string[], answer?: string): Asked => ({ pages, answer });
const nothing = [asked([]), asked([])];
const measured = (runs: Asked[], unanswerable = nothing) => measure(judged, runs, unanswerable, []);

test('a question counts where a result among the first answers it, not where one only helps', () => {
  const runs = [asked(['/a/']), asked(['/c/', '/x/', '/a/']), asked(['/fragen/#f', '/a/'])];
  const { all, kinds, missed } = measured(runs);
  expect(all).toMatchObject({ questions: 3, first: 0.33, three: 0.67 });
  expect(kinds['Name']).toMatchObject({ questions: 2, first: 0.5, three: 1 });
  expect(missed).toEqual({ Alltag: ['drei'] });
});

test('results after the third count for nothing', () => {
  const late = asked(['/c/', '/x/', '/y/', '/a/']);
  expect(measured([late, late, late]).all.three).toBe(0);
});

test('the gain is 1 for the best order and less where what answers stands below', () => {
  const best = measured([
    asked(['/a/', '/b/']),
    asked(['/a/', '/fragen/#f']),
    asked(['/b/', '/fragen/#f']),
  ]);
  expect(best.all.gain).toBe(1);
  const turned = measured([asked(['/b/', '/a/']), asked([]), asked([])]);
  // (1 + 3 / log2(3)) / (3 + 1 / log2(3)) for the first question, 0 for the others
  expect(turned.all.gain).toBeCloseTo(0.797 / 3, 2);
});

test('what nobody has judged is told and does not count', () => {
  const runs = [asked(['/x/', '/a/'], '/fragen/#g'), asked(['/a/']), asked(['/b/'])];
  const { unjudged, all } = measured(runs);
  expect(unjudged).toEqual([
    { query: 'eins', address: '/x/' },
    { query: 'eins', address: '/fragen/#g' },
  ]);
  expect(all.first).toBe(0.67);
});

test('an answer is right where it answers, and wrong above a question that has none', () => {
  const runs = [asked(['/a/']), asked([], '/fragen/#f'), asked([], '/fragen/#f')];
  const { answers, empty } = measured(runs, [asked([]), asked(['/a/'], '/fragen/#f')]);
  expect(answers).toEqual({
    shown: 2,
    precision: 0.5,
    unanswerable: 2,
    wronglyAnswered: ['fünf'],
  });
  expect(empty).toEqual(['zwei', 'drei']);
});

test('sizes are told by their median and the largest', () => {
  const runs = [asked([]), asked([]), asked([])];
  const { kilobytes } = measure(judged, runs, nothing, [90.4, 200, 110]);
  expect(kilobytes).toEqual({ median: 110, most: 200 });
});

test('a question that was not asked is an error', () => {
  expect(() => measured([asked([])])).toThrow('„zwei“ was not asked');
});

test('the fingerprint changes with a judgement, not with the record', () => {
  const [first, ...others] = judged.questions;
  const changed = {
    ...judged,
    questions: [{ ...first!, pages: { '/a/': 1 as const } }, ...others],
  };
  expect(fingerprint(changed)).not.toBe(fingerprint(judged));
  expect(fingerprint({ ...judged, record: [] })).toBe(fingerprint(judged));
});
