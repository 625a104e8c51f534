import { expect, test } from 'vitest';
import { loudClient } from './loud-client.ts';

const chunk = (method: string) => `await this.cachedLoad(a,b,()=>this.load(\`x\`,"${method}"))`;
const META = 'catch(e){console.error(`Failed to load the meta index:\n${e?.toString()}`);';
const OTHER = 'fetch(a).catch(()=>{});';
const code = [
  chunk('load_index_chunk') + '.catch(()=>{});',
  chunk('load_filter_chunk') + '.catch(()=>{});',
  `${META}}`,
  OTHER,
];
const loud = (lines: string[]) =>
  Buffer.from(
    loudClient({ path: 'pagefind.js', content: Buffer.from(lines.join('\n')) }).content,
  ).toString();

test('failures to load the index are let through, others stay as they are', () => {
  expect(loud(code).split('\n')).toEqual(
    [
      `${chunk('load_index_chunk')};`,
      `${chunk('load_filter_chunk')};`,
      `${META}throw e;}`,
      OTHER,
    ].flatMap((line) => line.split('\n')),
  );
});

test.each([0, 1, 2])('a client without one of the places stops the build', (at) => {
  expect(() => loud(code.toSpliced(at, 1))).toThrow('0 Stellen');
});
