import { expect, test } from 'vitest';
import { faultsOf } from '../../testing/faults-of.ts';
import { SAMPLES } from '../../testing/samples.ts';
import { figure } from './figure.ts';

const withValues = (values: object[], unit = 'Prozent') => ({
  ...SAMPLES.figures,
  series: [{ label: 'Anteil', unit, values }],
});
const withValue = (value: object, unit?: string) => withValues([value], unit);
const A = { label: 'a', value: 1, origin: 'Grafik' };

test('a value can be unknown', () => {
  expect(
    faultsOf(
      figure,
      withValue({ label: 'ja', value: null, words: 'etwa ein Drittel', origin: 'Fließtext' }),
    ),
  ).toEqual([]);
});

test('a value cannot simply be left out', () => {
  expect(faultsOf(figure, withValue({ label: 'ja', origin: 'Grafik' }))).toEqual([
    'series.0.values.0.value',
  ]);
});

test('a value needs to say where it comes from', () => {
  expect(faultsOf(figure, withValue({ label: 'ja', value: 39 }))).toEqual([
    'series.0.values.0.origin',
  ]);
});

test.each(['Abbildung 3', 'Abb 3', 'abb-03'])('%s is no number of a figure', (number) => {
  expect(faultsOf(figure, { ...SAMPLES.figures, number })).toEqual(['number']);
});

test('the number of respondents is a count or unknown', () => {
  expect(faultsOf(figure, { ...SAMPLES.figures, base: { n: 12.5, what: 'Initiativen' } })).toEqual([
    'base.n',
  ]);
});

test('a number of a figure stays on one line', () => {
  expect(figure.parse(SAMPLES.figures).number).toBe('Abb.\u00A03');
});

test.each([
  ['a share below 0', withValue({ ...A, value: -39 }), 'series.0.values.0.value'],
  ['a share over 100', withValue({ ...A, value: 101 }), 'series.0.values.0.value'],
  ['half an initiative', withValue({ ...A, value: 12.5 }, 'Anzahl'), 'series.0.values.0.value'],
  ['a category twice', withValues([A, { ...A, value: 2 }]), 'series.0.values.1.label'],
  [
    'a number that is lost',
    withValue({ ...A, origin: 'nicht überliefert' }),
    'series.0.values.0.origin',
  ],
  ['nothing with an origin', withValue({ ...A, value: null }), 'series.0.values.0.origin'],
  [
    'a complete figure with a gap',
    { ...withValue(A), completeness: 'vollständig' },
    'completeness',
  ],
  [
    'a complete figure without values',
    { ...SAMPLES.figures, gaps: [], completeness: 'vollständig' },
    'completeness',
  ],
  ['an incomplete figure without a gap', { ...withValue(A), gaps: [] }, 'completeness'],
  ['a number with a zero before it', { ...SAMPLES.figures, number: 'Abb. 03' }, 'number'],
])('%s is refused', (_, data, path) => {
  expect(faultsOf(figure, data)).toEqual([path]);
});

test('a whole figure is complete', () => {
  expect(faultsOf(figure, { ...withValue(A), gaps: [], completeness: 'vollständig' })).toEqual([]);
});
