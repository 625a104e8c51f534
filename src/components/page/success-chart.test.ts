import { expect, test } from 'vitest';
import { marksOf } from '../../charts/marks.ts';
import { successSeries } from './success-chart.ts';

const kinds = {
  Name: { questions: 14, first: 0.93, three: 1, gain: 0.9 },
  Alltag: { questions: 46, first: 0.3, three: 0.57, gain: 0.4 },
};

test('first results, later ones and none are stacked: nothing is left over', () => {
  const [part] = marksOf({ series: successSeries(kinds), base: { n: 60, what: 'Fragen' } });
  const stacks = part?.kind === 'stacks' ? part.stacks : [];
  expect(stacks.map(({ label }) => label)).toEqual(['Name', 'Alltag']);
  expect(stacks.map(({ rest }) => rest)).toEqual(['none', 'none']);
  expect(successSeries(kinds).map(({ values }) => values.map(({ value }) => value))).toEqual([
    [93, 30],
    [7, 27],
    [0, 43],
  ]);
});
