import type { Numbers, Ranking } from '../ranking.ts';

/** What a number is multiplied by to see whether another one is better. */
const STEPS = [0.7, 1.4];
/** A gain must be this large: less is chance. */
const LEAST_GAIN = 0.0005;
const ROUNDS = 3;

/**
 * Looks for better numbers, one after the other and again until none is found (coordinate ascent): deterministic.
 * Kinds of pages stay as they are: what a written answer or a term is worth beside a chapter is no matter of questions.
 */
export async function fitted(
  start: Ranking,
  value: (ranking: Ranking) => Promise<number>,
  tell: (line: string) => void,
): Promise<Ranking> {
  let best = { ranking: start, value: await value(start) };
  tell(`${best.value.toFixed(4)} at the start`);
  for (let round = 0; round < ROUNDS; round++) {
    const before = best.value;
    for (const name of namesOf(start)) {
      for (const step of STEPS) {
        const ranking = {
          ...best.ranking,
          [name]: Number((best.ranking[name] * step).toPrecision(2)),
        };
        const now = await value(ranking);
        if (now > best.value + LEAST_GAIN) best = { ranking, value: now };
      }
      tell(`${best.value.toFixed(4)} ${name} ${best.ranking[name]}`);
    }
    if (best.value - before < LEAST_GAIN) break;
  }
  return best.ranking;
}

/** The names of the numbers. */
export const namesOf = (ranking: Ranking): (keyof Numbers)[] =>
  (Object.keys(ranking) as (keyof Ranking)[]).filter(
    (name): name is keyof Numbers => typeof ranking[name] === 'number',
  );
