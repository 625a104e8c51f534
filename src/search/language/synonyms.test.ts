import { expect, test } from 'vitest';
import { phraseKey, pruneGroups, synonymsOf } from './synonyms.ts';

const groups = [
  { terms: ['Ombudsstelle', 'Schlichtung'], triggers: ['Streit', 'Mediator'] },
  { terms: ['Konflikt'], triggers: ['Streit'] },
  { terms: ['Wohlfahrtsverbände'], triggers: ['Rotes Kreuz'] },
];

test('a trigger brings the terms of all its groups, in whatever form it is typed', () => {
  expect(synonymsOf(groups).get(phraseKey('streite'))).toEqual([
    'Ombudsstelle',
    'Schlichtung',
    'Konflikt',
  ]);
});

test('a term brings the other terms of its group, but not itself', () => {
  expect(synonymsOf(groups).get(phraseKey('Schlichtung'))).toEqual(['Ombudsstelle']);
});

test('phrases are triggers too', () => {
  expect(synonymsOf(groups).get(phraseKey('rotes kreuz'))).toEqual(['Wohlfahrtsverbände']);
});

test('helpers and helping stay apart', () => {
  expect(phraseKey('Helfer')).not.toBe(phraseKey('helfen'));
});

test('terms that the edition does not have are dropped, and groups without any', () => {
  const isUsed = (word: string) => word !== 'Schlichtung' && word !== 'Konflikt';
  expect(pruneGroups(groups, isUsed)).toEqual([
    { ...groups[0], terms: ['Ombudsstelle'] },
    groups[2],
  ]);
});
