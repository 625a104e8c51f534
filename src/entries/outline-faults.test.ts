import { expect, test } from 'vitest';
import { nestingFault } from './outline-faults.ts';
import { outlineOf } from './outline.ts';

const faultOf = (text: string) => {
  const { fault } = outlineOf(text);
  return [fault?.ruleId, fault?.line];
};

test.each([
  ['quotations', `Text.\n\n${'> '.repeat(20_000)}a`],
  ['boxes', `Text.\n\n${'<Hinweis>\n\n'.repeat(8000)}a\n\n${'</Hinweis>\n\n'.repeat(8000)}`],
  ['boxes in one line', `Text.\n\n${'<Hinweis>'.repeat(8000)}a${'</Hinweis>'.repeat(8000)}`],
  ['emphasis', `Text.\n\n${'*'.repeat(20_000)}a${'*'.repeat(20_000)}`],
])('%s nested without end are told at once, with the line where they begin', (_, text) => {
  expect(faultOf(text)).toEqual(['too-deep', 3]);
});

test('what a text needs is not too deep', () => {
  expect(faultOf(`${'> '.repeat(8)}${'- '.repeat(8)}a`)).toEqual([undefined, undefined]);
  expect(faultOf('<Hinweis>\n\na\n\n</Hinweis>\n\n'.repeat(200))).toEqual([undefined, undefined]);
  expect(faultOf('*'.repeat(2000))).toEqual([undefined, undefined]);
});

test('where the parser gives up, the first line with which it does is told', () => {
  const parse = (text: string) => {
    if (text.includes('zu viel')) throw new RangeError('Maximum call stack size exceeded');
  };
  expect(nestingFault('eins\nzwei\nzu viel\nvier', parse).line).toBe(3);
});
