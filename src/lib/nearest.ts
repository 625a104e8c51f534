/**
 * Returns up to three names that are spelled like the wanted one, nearest first: those that share at least 40 % of
 * their pairs of letters (Dice's coefficient). Case does not count.
 *
 * nearest('hamburg-ombudstelle', ['hamburg-ombudsstelle', 'koeln']) // => ['hamburg-ombudsstelle']
 */
export function nearest(wanted: string, names: Iterable<string>): string[] {
  const pairs = pairsOf(wanted);
  return [...names]
    .map((name) => ({ name, score: dice(pairs, pairsOf(name)) }))
    .filter(({ score }) => score >= 0.4)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** Pairs of neighbouring letters, the edges of the word included, so that short words have some. */
function pairsOf(text: string): ReadonlySet<string> {
  const framed = ` ${text.toLowerCase()} `;
  return new Set(Array.from({ length: framed.length - 1 }, (_, i) => framed.slice(i, i + 2)));
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size);
}
