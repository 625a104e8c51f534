/**
 * Makes a function that keeps its result for a while and then works it out again.
 * `milliseconds` is how long; `now` tells the time and is there for tests.
 */
export function rememberFor<T>(
  milliseconds: number,
  make: () => T,
  now: () => number = Date.now,
): () => T {
  let kept: { value: T; until: number } | undefined;
  return () => {
    if (!kept || now() >= kept.until) kept = { value: make(), until: now() + milliseconds };
    return kept.value;
  };
}
