import { expect, test } from 'vitest';
import { faultsOf } from '../../testing/faults-of.ts';
import { SAMPLES } from '../../testing/samples.ts';
import { model } from './model.ts';

test('there are five models', () => {
  expect(
    [1, 5, 0, 6].map((number) => faultsOf(model, { ...SAMPLES.models, number }).length),
  ).toEqual([0, 0, 1, 1]);
});

test('a model without an example is refused', () => {
  expect(faultsOf(model, { ...SAMPLES.models, examples: [] })).toEqual(['examples']);
});
