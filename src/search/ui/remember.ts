/**
 * Keeps the answers of a function by the key of its argument. A failure is forgotten, so that the next call tries
 * again; calls that come before it is known share it.
 */
export function remember<A, V>(
  ask: (argument: A) => Promise<V>,
  keyFor: (argument: A) => unknown = (argument) => argument,
): (argument: A) => Promise<V> {
  const known = new Map<unknown, Promise<V>>();
  return (argument) => {
    const key = keyFor(argument);
    const kept = known.get(key);
    if (kept) return kept;
    const answer = ask(argument);
    known.set(key, answer);
    answer.catch(() => known.delete(key));
    return answer;
  };
}
