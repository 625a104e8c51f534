import { expect, test } from 'vitest';
import { pageSample } from './page-sample.ts';

const pages = ['/', '/praxis/', ...Array.from({ length: 40 }, (_, i) => `/praxis/p${i}/`)].map(
  (path, index) => ({ path, html: 'x'.repeat(index) }),
);

test('the whole is everything', () => {
  expect(pageSample(pages, { isWhole: true, turn: 0 })).toHaveLength(42);
});

test('a sample has one page of each template, the longest', () => {
  expect(pageSample(pages, { isWhole: false, turn: 0 }).slice(0, 3)).toEqual([
    '/',
    '/praxis/',
    '/praxis/p39/',
  ]);
});

test('in a few turns every page has been looked at', () => {
  const seen = [0, 1, 2, 3].flatMap((turn) => pageSample(pages, { isWhole: false, turn }));
  expect(new Set(seen).size).toBe(42);
});
