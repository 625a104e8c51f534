import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { filesIn } from '../built-site.ts';
import { readableText } from '../html.ts';

/**
 * Interview partners and quoted volunteers of the study are not named in the edition, and not here either: the list
 * holds SHA-256 hashes of their names, lower case, words and parts of hyphenated words joined by one space.
 */
const NAMES = new Set(
  JSON.parse(readFileSync(join(import.meta.dirname, 'people.sha256.json'), 'utf8')) as string[],
);
const LONGEST = 5;

const hashOf = (name: string) => createHash('sha256').update(name).digest('hex');
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** All runs of two to five words of a text; pairs also the other way round, as in „Mustermann, Erika“. */
function runsOf(text: string): Set<string> {
  const words = wordsOf(text);
  const lengths = Array.from({ length: LONGEST - 1 }, (_, i) => i + 2);
  const runs = words.flatMap((_, at) =>
    lengths.map((length) => words.slice(at, at + length).join(' ')),
  );
  return new Set([...runs, ...words.slice(1).map((word, i) => `${word} ${words[i]}`)]);
}

test('runs of words are found in both orders and within hyphens', () => {
  expect([...runsOf('Muster-Mann, Erika')]).toEqual(
    expect.arrayContaining(['muster mann erika', 'erika mann', 'muster mann']),
  );
});

test('no interview partner is named on any page or in any data file', () => {
  const dist = inject('dist');
  const texts = filesIn(dist).filter((file) => /\.(?:html|json|csv|xml|txt)$/u.test(file));
  const seen = new Map<string, string>();
  for (const file of texts)
    for (const run of runsOf(readableText(readFileSync(join(dist, file), 'utf8'))))
      seen.set(run, file);
  expect([...seen].filter(([run]) => NAMES.has(hashOf(run))).map(([, file]) => file)).toEqual([]);
});

test('the list is whole', () => {
  expect(NAMES.size).toBeGreaterThan(60);
});
