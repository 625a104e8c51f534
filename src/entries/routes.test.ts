import { expect, test } from 'vitest';
import { routesBelow } from './routes.ts';

test('pages and folders with a page of their own take their addresses', () => {
  const names = [...routesBelow('/')];
  expect(names).toEqual(expect.arrayContaining(['index', '404', 'glossar', 'praxis', 'suche']));
  expect(names.filter((name) => name.startsWith('['))).toEqual([]);
});

test('a page below an editorial page takes its own address, not that of the page above', () => {
  expect(routesBelow('/').has('ueber')).toBe(false);
  expect(routesBelow('/ueber/').has('suche')).toBe(true);
});

test('no page lies below an address that has no folder', () => {
  expect([...routesBelow('/nirgends/')]).toEqual(['index']);
});
