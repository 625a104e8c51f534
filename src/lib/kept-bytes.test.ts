import { expect, test, vi } from 'vitest';
import { keptBytes } from './kept-bytes.ts';

test('the same causes are made once, others anew', () => {
  const make = vi.fn(() => new TextEncoder().encode('x'));
  const own = String(process.hrtime.bigint());
  const read = (cause: string) => Buffer.from(keptBytes('test', [own, cause], make)).toString();
  expect([read('a'), read('a'), read('b')]).toEqual(['x', 'x', 'x']);
  expect(make).toHaveBeenCalledTimes(2);
});

test('causes that run into each other are told apart', () => {
  const own = String(process.hrtime.bigint());
  const made = (...causes: string[]) =>
    Buffer.from(keptBytes('test', [own, ...causes], () => Buffer.from(causes.join()))).toString();
  expect(made('ab', 'c')).toBe('ab,c');
  expect(made('a', 'bc')).toBe('a,bc');
});
