import { expect, test } from 'vitest';
import { faultsOf } from '../../testing/faults-of.ts';
import { prose } from './prose.ts';

test('a text gets the spaces of German typography', () => {
  expect(prose().parse('  z. B. 12 % ')).toBe('z.\u202FB. 12\u202F%');
});

test('an empty text is refused', () => {
  expect(faultsOf(prose(), '   ')).toHaveLength(1);
});

test('a text may be as long as its limit and no longer', () => {
  expect(faultsOf(prose(3), 'abc')).toEqual([]);
  expect(faultsOf(prose(3), 'abcd')).toHaveLength(1);
});
