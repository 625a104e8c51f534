import { expect, test } from 'vitest';
import { isRange } from './number-range.ts';

const rangeIn = (text: string) => {
  const match = /(\d[\d.,:]*)-(\d[\d.,:]*\d|\d)/u.exec(text);
  return match !== null && isRange(match);
};

test.each([
  '2015-2018',
  '2015-18',
  'S. 12-15',
  '1,5-2,5 Stunden',
  '10.000-20.000 Euro',
  '3-5',
  '10:30-12:00',
])('%s is a range', (text) => {
  expect(rangeIn(text)).toBe(true);
});

test.each(['Spiel 2-0', 'Spielstand: 0-2', 'Tel. 12-34', '030 12-34 56', '12-345/2016', '04-11'])(
  '%s is none',
  (text) => {
    expect(rangeIn(text)).toBe(false);
  },
);
