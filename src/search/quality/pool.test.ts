import { expect, test } from 'vitest';
import { poolOf } from './pool.ts';

const questions = [
  { query: 'eins', pages: { '/a/': 2 as const } },
  { query: 'zwei', pages: {} },
];

test('what is judged already is left out, and what two systems found stands once', () => {
  const pool = poolOf(questions, [
    ['/a/', '/b/'],
    ['/c/', '/b/', '/c/'],
  ]);
  expect(pool).toHaveLength(3);
  expect(pool).toEqual(
    expect.arrayContaining([
      { query: 'eins', address: '/b/' },
      { query: 'zwei', address: '/b/' },
      { query: 'zwei', address: '/c/' },
    ]),
  );
});

test('the order does not depend on who found a page, nor at which place', () => {
  const pages = Array.from({ length: 30 }, (_, index) => `/${index}/`);
  const pool = poolOf(questions, [pages, []]);
  expect(poolOf(questions, [pages.toReversed(), []])).toEqual(pool);
  expect(pool.map(({ address }) => address)).not.toEqual(pages);
});
