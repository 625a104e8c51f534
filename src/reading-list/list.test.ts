import { describe, expect, test } from 'vitest';
import {
  drop,
  isKept,
  keep,
  move,
  parseList,
  sharedPlaces,
  shareQuery,
  withNote,
  type KeptItem,
} from './list.ts';

const item = (place: string, note = ''): KeptItem => ({ place, title: place, note });
const LIST = [item('praxis/a/'), item('kapitel/b/#c', 'wichtig'), item('fragen/#d')];
const places = (list: readonly KeptItem[]) => list.map(({ place }) => place);

test('a list comes back as it was written', () => {
  expect(parseList(JSON.stringify(LIST))).toEqual(LIST);
});

test.each([
  null,
  '',
  '{',
  '5',
  'null',
  '{"place":"praxis/a/"}',
  '[null,5,"x",{},{"place":5}]',
  '[{"place":"javascript:alert(1)"},{"place":"//example.org/"},{"place":"../x/"},{"place":"/a/"}]',
])('what is no list is an empty one: %s', (text) => {
  expect(parseList(text)).toEqual([]);
});

test('what stands there twice is kept once', () => {
  expect(parseList(JSON.stringify([...LIST, item('praxis/a/', 'noch einmal')]))).toEqual(LIST);
});

describe('of a list', () => {
  test('new items stand behind the others, known ones stay with their note', () => {
    const kept = keep(LIST, item('kapitel/b/#c'), item('staedte/e/'));
    expect(kept).toEqual([...LIST, item('staedte/e/')]);
  });

  test('items go and notes change without a word about the others', () => {
    expect(places(drop(LIST, 'kapitel/b/#c'))).toEqual(['praxis/a/', 'fragen/#d']);
    expect(withNote(LIST, 'praxis/a/', 'x')).toEqual([item('praxis/a/', 'x'), ...LIST.slice(1)]);
    expect(isKept(LIST, 'praxis/a/')).toBe(true);
    expect(isKept(LIST, 'praxis/')).toBe(false);
  });

  test('items move by one and stay at the ends', () => {
    expect(places(move(LIST, 'fragen/#d', -1))).toEqual(['praxis/a/', 'fragen/#d', 'kapitel/b/#c']);
    expect(places(move(LIST, 'praxis/a/', 1))).toEqual(['kapitel/b/#c', 'praxis/a/', 'fragen/#d']);
    expect(move(LIST, 'praxis/a/', -1)).toEqual(LIST);
    expect(move(LIST, 'fragen/#d', 1)).toEqual(LIST);
    expect(move(LIST, 'nicht/da/', 1)).toEqual(LIST);
  });
});

test('an address carries places and no notes', () => {
  const query = shareQuery(LIST);
  expect(query).not.toContain('wichtig');
  expect(sharedPlaces(query)).toEqual(places(LIST));
});

test('an address of somebody else carries only places of this site', () => {
  const places = 'praxis/a/,javascript:x,//b.example/,<b>,praxis/a/';
  expect(sharedPlaces(`?eintraege=${encodeURIComponent(places)}`)).toEqual(['praxis/a/']);
  expect(sharedPlaces('')).toEqual([]);
});
