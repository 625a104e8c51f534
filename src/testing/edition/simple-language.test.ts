import { expect, test } from 'vitest';
import { readContent } from '../../entries/read.ts';
import { PROJECT } from '../astro-build.ts';

/** Measures of DIN 8581-1 that a machine can take: short sentences, one thought each. */
const LONGEST = 18;
const AVERAGE = 10;

const page = readContent(PROJECT).files.find(({ id }) => id === 'kurz-und-einfach');
const sentences = (page?.outline.prose ?? [])
  .filter(({ kind }) => kind !== 'heading')
  .map(({ text }) => text)
  .join(' ')
  .split(/(?<=[.?!:])\s+/u)
  .map((text) => text.match(/[\p{L}\p{N}-]+/gu) ?? [])
  .filter((words) => words.length > 0);
const words = sentences.flat().length;

test('the page in simple language has 450 to 700 words', () => {
  expect(words).toBeGreaterThan(450);
  expect(words).toBeLessThan(700);
});

test('its sentences are short', () => {
  expect(sentences.filter((each) => each.length > LONGEST).map((each) => each.join(' '))).toEqual(
    [],
  );
  expect(words / sentences.length).toBeLessThan(AVERAGE);
});
