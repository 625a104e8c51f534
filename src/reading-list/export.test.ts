import { expect, test } from 'vitest';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { listAsCsv, listAsMarkdown, type ExportContext } from './export.ts';

const CONTEXT: ExportContext = {
  root: 'https://example.org/a/',
  study: 'Gesemann u. a. 2019',
  catalog: {
    'praxis/a/': {
      kind: 'Praxis',
      title: 'Fonds *2*',
      summary: 'Ein Fonds <b>.',
      pages: '54–55',
      facts: [
        ['Kosten', ['10.000 Euro', 'eine Stelle']],
        ['Schwierigkeiten', []],
      ],
    },
  },
};
const LIST = [
  { place: 'praxis/a/', title: 'Fonds *2*', note: 'Für den Rat\nam Montag; "eilig"' },
  { place: 'praxis/weg/', title: 'Was es gab', note: '' },
];

test('Markdown says title, facts, what the report does not say, and the note', () => {
  const tree = fromMarkdown(listAsMarkdown(LIST, CONTEXT));
  const text = toString(tree);
  for (const part of [
    'Fonds *2*',
    'Ein Fonds <b>.',
    '10.000 Euro; eine Stelle',
    'Schwierigkeiten: nennt der Bericht nicht',
    'Für den Rat',
    'Gesemann u. a. 2019',
  ])
    expect(text).toContain(part);
});

test('what is gone is named in both', () => {
  expect(listAsMarkdown(LIST, CONTEXT)).toContain('Was es gab');
  expect(listAsMarkdown(LIST, CONTEXT)).toContain('nicht mehr');
  expect(listAsCsv(LIST, CONTEXT)).toContain('Was es gab;;');
});

test('CSV keeps notes with quotation marks and line ends in their cell', () => {
  expect(listAsCsv(LIST, CONTEXT)).toContain('"Für den Rat\nam Montag; ""eilig"""');
});
