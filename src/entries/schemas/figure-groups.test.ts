import { expect, test } from 'vitest';
import { faultsOf } from '../../testing/faults-of.ts';
import { SAMPLES } from '../../testing/samples.ts';
import { seriesOf } from '../../testing/sample-figures.ts';
import { figure } from './figure.ts';

const faults = (...series: object[]) => faultsOf(figure, { ...SAMPLES.figures, series });
const levelOf = 'Urteil';
const subgroupOf = 'nach Größe';

test('levels of one answer can be stacked', () => {
  expect(
    faults(seriesOf('gut', { x: 40 }, { levelOf }), seriesOf('schlecht', { x: 60 }, { levelOf })),
  ).toEqual([]);
});

test.each([
  [
    'a series that is level and subgroup',
    [seriesOf('a', { x: 1 }, { levelOf, subgroupOf })],
    'series.0.subgroupOf',
  ],
  [
    'a highlight that is no category',
    [seriesOf('a', { x: 1 }, { highlight: ['x', 'z'] })],
    'series.0.highlight.1',
  ],
  [
    'levels of more than the whole',
    [seriesOf('a', { x: 60 }, { levelOf }), seriesOf('b', { x: 50 }, { levelOf })],
    'series.1.levelOf',
  ],
  [
    'levels that are counts',
    [seriesOf('a', { x: 1 }, { levelOf, unit: 'Anzahl' })],
    'series.0.unit',
  ],
  [
    'more levels than can be told apart',
    ['a', 'b', 'c', 'd', 'e', 'f'].map((label) => seriesOf(label, { x: 1 }, { levelOf })),
    'series.5.levelOf',
  ],
  [
    'subgroups in different units',
    [
      seriesOf('a', { x: 1 }, { subgroupOf }),
      seriesOf('b', { x: 1 }, { subgroupOf, unit: 'Anzahl' }),
    ],
    'series.1.unit',
  ],
])('%s is refused', (_, series, path) => {
  expect(faults(...series)).toEqual([path]);
});

test('rounding may lift levels a little over the whole', () => {
  expect(
    faults(seriesOf('a', { x: 50.5 }, { levelOf }), seriesOf('b', { x: 50.4 }, { levelOf })),
  ).toEqual([]);
});
