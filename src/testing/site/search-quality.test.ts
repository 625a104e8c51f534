import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import type { Judged } from '../../search/quality/judged.ts';
import type { Results } from '../../search/quality/measure.ts';
import { readableText } from '../html.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../search/quality/${name}`, import.meta.url), 'utf8'));
const { kinds, all, missed, answers, kilobytes } = read('results.json') as Results;
const { record, questions } = read('judged.json') as Judged;

const html = readFileSync(join(inject('dist'), 'ueber/suche/index.html'), 'utf8');
const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();
const text = plain(readableText(html));
const percent = (share: number) => `${Math.round(100 * share)} %`;

test('the table on the page has what was measured, row by row', () => {
  const rows = [...html.matchAll(/<tr>\s*<th scope="row">([\s\S]*?)<\/tr>/gu)].map(([row]) =>
    [...row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/gu)].map(([, cell = '']) => plain(cell)),
  );
  expect(rows).toEqual(
    [...Object.values(kinds), all].map(({ questions: count, first, three, gain }) => [
      String(count),
      percent(first),
      percent(three),
      gain.toFixed(2).replace('.', ','),
    ]),
  );
});

test('the sentences on the page say what was measured', () => {
  expect(text).toContain(`Von ${questions.length} Fragen beantwortet bei ${percent(all.first)}`);
  expect(text).toContain(`bei ${percent(all.three)} eines der ersten drei`);
  expect(text).toContain(`meist ${kilobytes.median} kB, höchstens ${kilobytes.most} kB`);
  expect(text).toContain(
    `hier ${answers.shown} Mal, und in ${percent(answers.precision)} der Fälle`,
  );
});

test('every question that is missed stands on the page, and how all were judged', () => {
  const expected = [...Object.values(missed).flat(), ...record].map(plain);
  expect(expected.filter((sentence) => !text.includes(sentence))).toEqual([]);
});

test.each(['ueber/index.html', 'suche/index.html'])('%s leads to the page', (file) => {
  const page = readFileSync(join(inject('dist'), file), 'utf8');
  expect(page).toMatch(/href="(?:\.\.\/ueber\/)?suche\/"[^>]*>\s*(?:wie gut|Wie gut)/u);
});

test('only its head is in the index: it would be found for the very questions that it lists', () => {
  const indexed = [...html.matchAll(/<(\w+)[^>]* data-pagefind-body[^>]*>([\s\S]*?)<\/\1>/gu)];
  expect(indexed.map(([, tag]) => tag)).toEqual(['header']);
  const listed = Object.values(missed).flat();
  expect(listed.length).toBeGreaterThan(0);
  expect(listed.filter((query) => indexed.some(([, , part = '']) => part.includes(query)))).toEqual(
    [],
  );
});
