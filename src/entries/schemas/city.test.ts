import { expect, test } from 'vitest';
import { faultsOf } from '../../testing/faults-of.ts';
import { SAMPLES } from '../../testing/samples.ts';
import { city } from './city.ts';

test.each([
  ['a state that does not exist', { state: 'Preußen' }, 'state'],
  ['a place outside Germany', { location: { lat: 9.99, lon: 53.55 } }, 'location'],
  [
    'talks that did not take place',
    { interviews: [{ kind: 'Interview', side: 'Kommune', count: 0, period: '2018' }] },
    'interviews.0.count',
  ],
  [
    'the name of a person',
    { interviews: [{ kind: 'Interview', side: 'Kommune', count: 1, period: '2018', name: 'x' }] },
    'interviews.0.name',
  ],
])('%s is refused', (_, change, path) => {
  expect(faultsOf(city, { ...SAMPLES.cities, ...change })).toContain(path);
});

test('talks and gaps are optional', () => {
  expect(city.parse(SAMPLES.cities)).toMatchObject({ interviews: [], strengths: [], tensions: [] });
});
