import { expect, test } from 'vitest';
import { SINCE, sinceSpan } from './since.ts';

test.each([
  ['1992', SINCE.early],
  ['spätestens Anfang 2014', SINCE.early],
  ['um 2015', SINCE.wave],
  ['März 2016', SINCE.wave],
  ['2017', SINCE.late],
])('%s began %s', (text, span) => {
  expect(sinceSpan(text)).toBe(span);
});

test('the earliest of several years counts', () => {
  expect(sinceSpan('Oktober 2014 (Initiative), Juni 2015 (Verein)')).toBe(SINCE.early);
  expect(sinceSpan('2016, Vorläufer 2013')).toBe(SINCE.early);
});

test('a year in brackets explains, unless there is no other', () => {
  expect(sinceSpan('erste Jahreshälfte 2018 (Beschluss 2012)')).toBe(SINCE.late);
  expect(sinceSpan('seit der Gründung (2009)')).toBe(SINCE.early);
});

test('an end is no beginning', () => {
  expect(sinceSpan('Gründungsphase der Kreise, bis Ende 2018')).toBe(SINCE.unknown);
  expect(sinceSpan('bis 2018')).toBe(SINCE.unknown);
  expect(sinceSpan('für 2017 bis 2019 geplant')).toBe(SINCE.late);
  expect(sinceSpan('2016–2018')).toBe(SINCE.wave);
});

test.each([undefined, '', 'mehrere Jahre vor der Studie', 'rund 20150 Menschen'])(
  '%s names no year',
  (text) => {
    expect(sinceSpan(text)).toBe(SINCE.unknown);
  },
);
