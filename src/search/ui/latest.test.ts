import { expect, test, vi } from 'vitest';
import { Latest } from './latest.ts';

function setUp() {
  const report = vi.fn();
  const seen: string[] = [];
  const ends = {
    show: (result: string) => void seen.push(result),
    fail: (error: unknown) => void seen.push((error as Error).message),
  };
  return { latest: new Latest(report), report, seen, ends };
}

test('a late answer to an earlier question is dropped', async () => {
  const { latest, seen, ends } = setUp();
  const first = Promise.withResolvers<string>();
  const early = latest.run(() => first.promise, ends);
  await latest.run(() => Promise.resolve('second'), ends);
  first.resolve('first');
  await early;
  expect(seen).toEqual(['second']);
});

test('a late failure of an earlier question is dropped, but reported', async () => {
  const { latest, report, seen, ends } = setUp();
  const first = Promise.withResolvers<string>();
  const early = latest.run(() => first.promise, ends);
  await latest.run(() => Promise.resolve('second'), ends);
  first.reject(new TypeError('wrong'));
  await early;
  expect(seen).toEqual(['second']);
  expect(report).toHaveBeenCalledExactlyOnceWith(new TypeError('wrong'));
});

test('after a failure the next try counts', async () => {
  const { latest, seen, ends } = setUp();
  await latest.run(() => Promise.reject(new Error('no connection')), ends);
  await latest.run(() => Promise.resolve('there'), ends);
  expect(seen).toEqual(['no connection', 'there']);
});

test('an error while showing is reported and shown as a failure', async () => {
  const { latest, report, seen, ends } = setUp();
  const show = () => {
    throw new TypeError('wrong');
  };
  await latest.run(() => Promise.resolve('x'), { ...ends, show });
  expect(seen).toEqual(['wrong']);
  expect(report).toHaveBeenCalledOnce();
});

test('what is dropped shows nothing', async () => {
  const { latest, seen, ends } = setUp();
  const running = latest.run(() => Promise.resolve('x'), ends);
  latest.drop();
  await running;
  expect(seen).toEqual([]);
});
