import { expect, test } from 'vitest';
import { faultsOf } from '../../testing/faults-of.ts';
import { SAMPLES } from '../../testing/samples.ts';
import { chapter } from './chapter.ts';

test.each(['1', '6.2', 'A', 'B'])('%s is a number of a chapter', (number) => {
  expect(faultsOf(chapter, { ...SAMPLES.chapters, number })).toEqual([]);
});

test.each(['6.', '6.2.1', 'C', 'Kapitel 6', 6.2])('%s is none', (number) => {
  expect(faultsOf(chapter, { ...SAMPLES.chapters, number })).toEqual(['number']);
});

test.each([2, 7])('%i key points are refused', (count) => {
  expect(
    faultsOf(chapter, {
      ...SAMPLES.chapters,
      keyPoints: Array.from({ length: count }, () => 'Aussage.'),
    }),
  ).toEqual(['keyPoints']);
});
