import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FindingsError, type Finding } from '../entries/finding.ts';
import { orStop, refuse } from './stop.ts';

const finding = (file: string): Finding => ({
  code: 'dateiname',
  file,
  found: 'x',
  expected: 'y',
  remedy: 'z',
});

/** Work that ends later with these findings. */
const work = async (...files: string[]) => {
  await Promise.resolve();
  refuse(files.map(finding));
};

const exit = vi.fn();
const told = vi.fn<(text: string) => void>();

beforeEach(() => {
  vi.spyOn(process, 'exit').mockImplementation(exit as unknown as typeof process.exit);
  vi.spyOn(console, 'error').mockImplementation(told);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

test('work without findings lets the program go on', async () => {
  await orStop(work(), work());
  expect(exit).not.toHaveBeenCalled();
});

test('the findings of all works are told at once', async () => {
  await orStop(work('a.mdx'), work(), work('b.mdx', 'c.mdx'));
  expect(exit).toHaveBeenCalledExactlyOnceWith(1);
  const text = told.mock.calls.join();
  for (const file of ['a.mdx', 'b.mdx', 'c.mdx']) expect(text).toContain(file);
});

test('what is no finding is thrown', async () => {
  await expect(orStop(work(), Promise.reject(new TypeError('ours')))).rejects.toThrow('ours');
  expect(() => {
    refuse([finding('a.mdx')]);
  }).toThrow(FindingsError);
});
