import { expect, test } from 'vitest';
import { faultsOf } from '../../testing/faults-of.ts';
import { operator } from './operator.ts';

test('every field may be empty', () => {
  expect(Object.values(operator.parse({})).every((value) => value === '')).toBe(true);
});

test('a field that is not known is refused', () => {
  expect(faultsOf(operator, { strasse: 'x' })).toEqual(['strasse']);
});
