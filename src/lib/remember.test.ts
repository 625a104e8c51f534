import { expect, test } from 'vitest';
import { rememberFor } from './remember.ts';

/** A clock that the test sets, and a function that counts its calls. */
function counter() {
  let calls = 0;
  const clock = { time: 0 };
  return {
    clock,
    remembered: rememberFor(
      100,
      () => ++calls,
      () => clock.time,
    ),
  };
}

test('within its time the same result comes back', () => {
  const { clock, remembered } = counter();
  remembered();
  clock.time = 99;
  expect(remembered()).toBe(1);
});

test('after its time the result is worked out again', () => {
  const { clock, remembered } = counter();
  remembered();
  clock.time = 100;
  expect(remembered()).toBe(2);
});
