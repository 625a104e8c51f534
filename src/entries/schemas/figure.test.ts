import { expect, test } from 'vitest';
import { faultsOf } from '../../testing/faults-of.ts';
import { SAMPLES } from '../../testing/samples.ts';
import { figure } from './figure.ts';

const withValue = (value: object) => ({
  ...SAMPLES.figures,
  series: [{ label: 'Anteil', unit: 'Prozent', values: [value] }],
});

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
