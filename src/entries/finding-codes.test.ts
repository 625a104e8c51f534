import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BROKEN_CASES } from '../testing/broken/cases.ts';
import { FINDING_CODES, severityOf } from './finding-codes.ts';

const ROOT = join(import.meta.dirname, '../..');
const HELP = readFileSync(join(ROOT, 'content/HILFE.md'), 'utf8');

const SECTIONS = HELP.split(/^(?=## )/mu)
  .slice(1)
  .map((section) => ({ code: /^## (.*)$/mu.exec(section)?.[1], text: section }));

/** The program without its tests and without the table of codes itself. */
const PROGRAM = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /(?<!\.test)\.ts$/u.test(path))
  .filter((path) => !path.startsWith('testing') && !path.endsWith('finding-codes.ts'))
  .map((path) => readFileSync(join(ROOT, 'src', path), 'utf8'))
  .join('\n');

test('each code has one section of the help, and each section a code', () => {
  expect(SECTIONS.map(({ code }) => code).sort()).toEqual([...FINDING_CODES].sort());
});

test.each(SECTIONS.map(({ code = '', text }) => [code, text]))(
  'the help on %s says what it means, with an example before and after',
  (_, text) => {
    expect(text).toMatch(/^## [a-z0-9-]+\n\S.+\n- Vorher: \S.*\n- Nachher: \S.*\n(?:\n|$)/u);
  },
);

test('the help holds nothing else: no rest of a merge, no section without a code', () => {
  const rows = HELP.split('\n').filter(
    (row) => row && !/^(?:#{1,2} |- (?:Vorher|Nachher): |[`\p{L}])/u.test(row),
  );
  expect(rows).toEqual([]);
});

test('each code is told somewhere in the program', () => {
  const untold = FINDING_CODES.filter(
    (code) =>
      !PROGRAM.includes(`'${code}'`) && !PROGRAM.includes(`'${code.replace(/^typografie-/u, '')}'`),
  );
  expect(untold).toEqual([]);
});

test('mistakes that stop a build are errors', () => {
  const codes = BROKEN_CASES.map(({ code }) => code as (typeof FINDING_CODES)[number]);
  expect(codes.filter((code) => severityOf(code) !== 'error')).toEqual([]);
});
