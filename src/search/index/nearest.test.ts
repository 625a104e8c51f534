import { expect, test } from 'vitest';
import { nearestRecords } from './nearest.ts';

const record = (text: string, ...questions: string[]) => ({
  title: '',
  texts: [{ value: text }] as Parameters<typeof nearestRecords>[0][number]['texts'],
  questions,
});

test('records are near that share rare words in texts or questions', () => {
  const near = nearestRecords([
    record('Die Stadt vergibt Fördermittel an einen Verein.'),
    record('Der Verein sucht Räume.'),
    record('Ein Antrag.', 'Woher bekommt ein Verein Fördermittel?'),
    record('Das Wetter.'),
  ]);
  expect(near).toEqual([[1, 2], [0, 2], [0, 1], []]);
});

test('the nearest are named, not all that share a word', () => {
  const near = nearestRecords(
    Array.from({ length: 8 }, (_, index) =>
      record(`Verein ${index < 2 ? 'Fahrrad Werkstatt' : `Ort${index}`}`),
    ),
  );
  expect(near[0]).toHaveLength(4);
  expect(near[0]).toContain(1);
});

test('words that most records have make none alike', () => {
  const near = nearestRecords(Array.from({ length: 101 }, () => record('Verein')));
  expect(near.flat()).toEqual([]);
});
