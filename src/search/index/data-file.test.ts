import { expect, test } from 'vitest';
import { unpackWords } from '../language/word-list.ts';
import { beginningOf, leavesFor, type Leaf } from '../query/lexicon.ts';
import { dataFiles } from './data-file.ts';

/** Words of one first letter, too unlike to be packed to nothing. */
const words = Array.from({ length: 900 }, (_, index) => ({
  form: `a${'ilrt'[index % 4]}${(index * 7919 + 17).toString(36)}${(index * 104729).toString(36)}`,
  rank: 1,
}));
const files = dataFiles({
  pages: [],
  words: [...words, { form: 'zuletzt', rank: 1 }],
  postings: new Map([['zulet', [0]]]),
  editors: { groups: [], variants: [] },
  answers: [],
});
const textOf = (leaf: string) => files.find(({ name }) => name.endsWith(`/${leaf}.json`))?.text;
const wordsIn = (leaf: string) =>
  unpackWords((JSON.parse(textOf(leaf) ?? '{}') as Leaf).words).map(({ form }) => form);
const names = new Set(
  files.flatMap(({ name }) => /\/(\w+)\.json$/u.exec(name)?.[1] ?? []).filter((n) => n !== 'alle'),
);

test('where many words begin alike their leaf is parted, where few do it is not', () => {
  expect(names.has('ai')).toBe(true);
  expect(names.has('a')).toBe(false);
  expect(names.has('z')).toBe(true);
});

test('each word stands in the leaf that is loaded for it, with the questions that have it', () => {
  for (const { form } of words.slice(0, 60)) {
    const [leaf = ''] = leavesFor(form, names);
    expect(leaf).toBe(beginningOf(form, 2));
    expect(wordsIn(leaf)).toContain(form);
  }
  expect(textOf('z')).toContain('zulet 0');
});
