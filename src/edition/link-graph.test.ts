import { expect, test } from 'vitest';
import { keyOf } from '../entries/address.ts';
import { incomingLinks, type LinkSource } from './link-graph.ts';

const source = (id: string, mentions: string[]): LinkSource => ({ kind: 'terms', id, mentions });

test('an entry knows who mentions it', () => {
  expect(incomingLinks([source('a', ['cities/koeln'])]).get('cities/koeln')).toEqual([
    { kind: 'terms', id: 'a' },
  ]);
});

test('several mentions by one entry count once', () => {
  expect(
    incomingLinks([source('a', ['cities/koeln', 'cities/koeln'])]).get('cities/koeln'),
  ).toHaveLength(1);
});

test('an entry that mentions itself does not count', () => {
  expect(incomingLinks([source('a', [keyOf('terms', 'a')])]).size).toBe(0);
});

test('mentions keep the order of their sources', () => {
  const incoming = incomingLinks([source('b', ['cities/koeln']), source('a', ['cities/koeln'])]);
  expect(incoming.get('cities/koeln')?.map(({ id }) => id)).toEqual(['b', 'a']);
});

test('an entry that nobody mentions has no list', () => {
  expect(incomingLinks([source('a', [])]).get('terms/a')).toBeUndefined();
});
