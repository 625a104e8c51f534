import { expect, test } from 'vitest';
import { figureWith, seriesOf } from '../testing/sample-figures.ts';
import { panelsOf } from './panels.ts';
import { originOf, tableOf } from './table.ts';

const tables = (...series: object[]) => panelsOf(figureWith(series)).map(tableOf);
const mixed = {
  label: 'Anteil',
  unit: 'Prozent',
  values: [
    { label: 'a', value: 1, origin: 'Grafik' },
    { label: 'b', value: 2, origin: 'Fließtext' },
    { label: 'c', value: null, origin: 'nicht überliefert' },
  ],
};

test('an origin that all values share is named once', () => {
  expect(tables(seriesOf('Anteil', { a: 1, b: null }))[0]?.origin).toBe('Grafik');
});

test('different origins stand in each row', () => {
  const [table] = tables(mixed);
  expect(table?.origin).toBeUndefined();
  expect(table?.rows.map(({ origin }) => origin)).toEqual(['Grafik', 'Fließtext', '']);
});

test('a cell is a number, words or lost', () => {
  const [table] = tables(seriesOf('Anteil', { a: 1, b: 'viele', c: null }));
  expect(table?.rows.map(({ cells }) => cells[0])).toEqual([
    { text: '1\u202F%', kind: 'number' },
    { text: 'viele', kind: 'words' },
    { text: 'nicht überliefert', kind: 'lost' },
  ]);
});

test('a single series has its unit as the title of its column, several have their names', () => {
  expect(tables(seriesOf('Anteil', { a: 1 }))[0]?.columns).toEqual(['Prozent']);
  expect(
    tables(seriesOf('Anteil', { a: 1 }), seriesOf('Zahl', { a: 2 }, { unit: 'Anzahl' }))[0]
      ?.columns,
  ).toEqual(['Anteil', 'Zahl']);
});

test('a figure says where its values come from, if there are any', () => {
  expect(originOf(panelsOf(figureWith([mixed])))).toBe('Werte aus der Grafik und dem Fließtext');
  expect(originOf(panelsOf(figureWith([seriesOf('a', { x: null })])))).toBeUndefined();
});
