import { expect, test } from 'vitest';
import { LISTS } from './kinds.ts';
import type { Content } from './read.ts';
import { wordListsOf } from './word-lists.ts';

const listsOf = (compounds: string | undefined, synonyms: string | undefined) =>
  wordListsOf({
    lists: { [LISTS.compounds]: compounds, [LISTS.synonyms]: synonyms } as Content['lists'],
  });
const toldOf = (compounds: string | undefined, synonyms: string | undefined) =>
  listsOf(compounds, synonyms).findings.map(
    ({ code, file, line = 0 }) => `${code} ${file.split('/').at(-1) ?? ''}:${line}`,
  );

test('splits are read, comments and words without parts among them', () => {
  const { reviewed, findings } = listsOf(
    '# x\nflüchtlingsfonds\tflüchtlings|fonds\nrathaus\n',
    '[]',
  );
  expect(findings).toEqual([]);
  expect([...reviewed]).toEqual([
    ['flüchtlingsfonds', ['flüchtlings', 'fonds']],
    ['rathaus', ['rathaus']],
  ]);
});

test.each([
  'a\tb|c',
  'abc\tab|c\nabc\ta|bc',
  'abc ab|c',
  'Abc\tAb|c',
  'abc\tab||c',
  'abc\tab|c\tx',
])('a faulty line (%j) is told with its place', (text) => {
  const line = text.split('\n').length;
  expect(toldOf(text, '[]')).toEqual([`suche-komposita komposita.tsv:${line}`]);
});

test('a list that is empty is told instead of making the search poorer without a word', () => {
  expect(toldOf('# nichts\n', '[]')).toEqual(['liste-leer komposita.tsv:0']);
  expect(toldOf('rathaus', ' \n')).toEqual(['liste-leer synonyme.json:0']);
});

test.each([
  ['[{', 'suche-liste synonyme.json:1'],
  ['[\n{ "terms": ["a"], "triggers": ["x"] },\n]', 'suche-liste synonyme.json:2'],
  ['[\n{ "terms": [], "triggers": ["a"] }]', 'feld-ungueltig synonyme.json:2'],
  [
    '[{ "terms": ["a"], "triggers": ["x"] },\n{ "terms": ["a"], "triggers": [""] }]',
    'feld-ungueltig synonyme.json:2',
  ],
  ['[{ "terms": ["a"], "triggers": ["x"], "worte": [] }]', 'unbekanntes-feld synonyme.json:1'],
  ['[\n\t{ "terms": ["a"], "triggers": ["x"],\n\t"terms": ["b"] }]', 'suche-liste synonyme.json:3'],
  ['[{ "terms": ["a",\n "b"], "triggers": [\n" "] }]', 'feld-ungueltig synonyme.json:3'],
  ['[{ "terms": ["Amt",\n "amt"], "triggers": ["x"] }]', 'feld-ungueltig synonyme.json:2'],
  ['{ "terms": ["a"], "triggers": ["x"] }', 'feld-ungueltig synonyme.json:1'],
])('broken synonyms (%j) are told', (text, told) => {
  expect(toldOf('rathaus', text)).toEqual([told]);
});
