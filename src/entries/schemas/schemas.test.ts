import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../testing/faults-of.ts';
import { SAMPLES } from '../../testing/samples.ts';
import { KIND_NAMES } from '../kinds.ts';
import { SCHEMAS } from './index.ts';

describe.each(KIND_NAMES)('every schema (%s)', (kind) => {
  test('accepts the least an editor must write', () => {
    expect(faultsOf(SCHEMAS[kind], SAMPLES[kind])).toEqual([]);
  });

  test('refuses a field that it does not know', () => {
    expect(faultsOf(SCHEMAS[kind], { ...SAMPLES[kind], titel: 'x' })).toEqual(['titel']);
  });

  test.each(Object.keys(SAMPLES[kind]).filter((field) => field !== 'gaps'))(
    'refuses an entry without %s',
    (field) => {
      expect(faultsOf(SCHEMAS[kind], { ...SAMPLES[kind], [field]: undefined })).toContain(field);
    },
  );
});
