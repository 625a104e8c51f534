import remarkMdx from 'remark-mdx';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { remarkFastGfm } from '../lib/gfm.ts';
import { remarkRefuseCode } from './refuse-code.ts';

const processor = unified().use(remarkFastGfm).use(remarkMdx).use(remarkRefuseCode);
const run = (text: string) => processor.runSync(processor.parse(text), text);

test.each([
  ['an expression', 'Wort {1 + 1}'],
  ['an export', 'export const x = 1'],
  ['an attribute', '<Kasten titel={1} />'],
  ['a spread', '<Kasten {...x} />'],
])('refuses %s', (_, text) => {
  expect(() => run(text)).toThrow('Code im Text');
});

test('lets a comment and a building block pass', () => {
  expect(() => run('{/* Abschnitt 2 */}\n\n<Kasten titel="x">\n\nWort\n\n</Kasten>')).not.toThrow();
});
