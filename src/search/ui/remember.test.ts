import { expect, test, vi } from 'vitest';
import { remember } from './remember.ts';

test('an answer is kept, also while it is on its way', async () => {
  const ask = vi.fn((key: string) => Promise.resolve(key.length));
  const remembered = remember(ask);
  expect(await Promise.all([remembered('abc'), remembered('abc'), remembered('a')])).toEqual([
    3, 3, 1,
  ]);
  expect(ask).toHaveBeenCalledTimes(2);
});

test('a failure is told to all who wait and then forgotten', async () => {
  const ask = vi.fn(() => Promise.resolve('there'));
  ask.mockRejectedValueOnce(new Error('no connection'));
  const remembered = remember(ask);
  const waiting = [remembered('a'), remembered('a')];
  expect((await Promise.allSettled(waiting)).map(({ status }) => status)).toEqual([
    'rejected',
    'rejected',
  ]);
  expect(await remembered('a')).toBe('there');
  expect(await remembered('a')).toBe('there');
  expect(ask).toHaveBeenCalledTimes(2);
});

test('arguments with the same key share an answer', () => {
  const remembered = remember(
    ({ id }: { id: string }) => Promise.resolve(id),
    ({ id }) => id,
  );
  expect(remembered({ id: 'a' })).toBe(remembered({ id: 'a' }));
});
