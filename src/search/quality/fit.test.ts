import { expect, test } from 'vitest';
import { RANKING } from '../ranking.ts';
import { fitted, namesOf } from './fit.ts';

/** Best where `asked` is near 0.5; no other number matters. */
const value = ({ asked }: { asked: number }) => Promise.resolve(1 - Math.abs(asked - 0.5));

test('a number goes where questions are answered best, the others stay', async () => {
  const best = await fitted(RANKING, value, () => undefined);
  expect(Math.abs(best.asked - 0.5)).toBeLessThan(0.1);
  expect({ ...best, asked: 0 }).toEqual({ ...RANKING, asked: 0 });
});

test('what is fitted are numbers, not the kinds of pages', () => {
  expect(namesOf(RANKING)).toContain('around');
  expect(namesOf(RANKING)).not.toContain('kinds');
});
