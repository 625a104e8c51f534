import { expect, test } from 'vitest';
import { faultsOf } from '../../testing/faults-of.ts';
import { SAMPLES } from '../../testing/samples.ts';
import { voice } from './voice.ts';

test('a voice has no field for a name', () => {
  expect(faultsOf(voice, { ...SAMPLES.voices, name: 'x' })).toEqual(['name']);
});

test('a voice can come from a place outside the sample', () => {
  expect(faultsOf(voice, { ...SAMPLES.voices, place: 'ein Landkreis' })).toEqual([]);
});
