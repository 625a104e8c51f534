import { expect, test } from 'vitest';
import { faultsOf } from '../../testing/faults-of.ts';
import { operator } from './operator.ts';

test('every field may be empty', () => {
  expect(Object.values(operator.parse({})).every((value) => value === '')).toBe(true);
});

test('a field that is not known is refused', () => {
  expect(faultsOf(operator, { strasse: 'x' })).toEqual(['strasse']);
});

test('an empty field may stand without quotation marks', () => {
  expect(operator.parse({ name: null }).name).toBe('');
});

test.each(['stelle', 'a@b', 'stelle at verein.de', 'Stelle <a@verein.de>'])(
  '%s is no address for mail',
  (email) => {
    expect(faultsOf(operator, { email })).toEqual(['email']);
  },
);
