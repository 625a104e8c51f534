import { expect, test } from 'vitest';
import { addWords, foreignMarks, markRecords } from './mark-records.ts';
import { indexedCopy, recordsOf } from './records.ts';

const body = (text: string) =>
  recordsOf(
    `<body><div data-pagefind-body><h1>Stadtfonds</h1><p title="Stadtfonds">${text}</p></div></body>`,
    '/praxis/x/',
  );
const splitter = {
  split: (word: string) => (word === 'Stadtfonds' ? ['Stadt', 'fonds'] : [word]),
  isReviewed: () => true,
};

test('compounds are marked in texts and everyday words, not in attributes; questions stand in no copy', () => {
  const records = body('Ein Stadtfonds für Mannheim.');
  addWords(records, {
    terms: new Map([['/praxis/x/', ['Stadtfonds']]]),
    questions: new Map([['/praxis/x/', ['Wer füllt den Stadtfonds?']]]),
  });
  markRecords(records, splitter);
  const copy = records.map(indexedCopy).join('');
  expect(copy).toContain('<p title="Stadtfonds">Ein Stadt^fonds für Mannheim.</p>');
  expect(copy).toContain('data-pagefind-meta="worte[data-value]" data-value="Stadt^fonds"');
  expect(records[0]?.questions).toEqual(['Wer füllt den Stadtfonds?']);
  expect(copy).not.toContain('füllt');
  expect(copy).toContain('data-pagefind-meta="title[data-value]" data-value="Stadtfonds"');
});

test('the later parts of compounds in a title count as title', () => {
  const records = body('x');
  markRecords(records, splitter);
  expect(records[0]?.titleParts).toEqual(['fonds']);
});

test('a text that has the mark itself stops the build', () => {
  expect(foreignMarks(body('Fläche in m^2'))).toMatchObject([
    { code: 'suche-zeichen', file: '/praxis/x/' },
  ]);
  expect(foreignMarks(body('Fläche'))).toEqual([]);
});
