import { expect, test } from 'vitest';
import { loudClient } from './loud-client.ts';

const swallowing = (method: string) =>
  `await this.cachedLoad(a,b,()=>this.load(\`x\`,"${method}")).catch(()=>{});`;
const file = (code: string) => ({ path: 'pagefind.js', content: Buffer.from(code) });

test('failures to load parts of the index are let through, others stay as they are', () => {
  const other = 'fetch(a).catch(()=>{});';
  const code = `${swallowing('load_index_chunk')}${swallowing('load_filter_chunk')}${other}`;
  expect(Buffer.from(loudClient(file(code)).content).toString()).toBe(
    `${swallowing('load_index_chunk')}${swallowing('load_filter_chunk')}`.replaceAll(
      '.catch(()=>{})',
      '',
    ) + other,
  );
});

test('another client stops the build', () => {
  expect(() => loudClient(file(swallowing('load_index_chunk')))).toThrow('1 Stellen');
});
