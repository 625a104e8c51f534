/** Returns how many words lie between the nearest of two sorted lists of places; Infinity when one is empty. */
export function nearestPlaces(a: readonly number[], b: readonly number[]): number {
  let [i, j, best] = [0, 0, Infinity];
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0];
    best = Math.min(best, Math.abs(left - right));
    if (left < right) i++;
    else j++;
  }
  return best;
}
