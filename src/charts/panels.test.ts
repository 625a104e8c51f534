import { expect, test } from 'vitest';
import { figureWith, seriesOf } from '../testing/sample-figures.ts';
import { panelsOf } from './panels.ts';

const kinds = (...series: object[]) => panelsOf(figureWith(series)).map(({ kind }) => kind);
const levelOf = 'Urteil';

test('a series stands alone unless the file says what it belongs to', () => {
  expect(kinds(seriesOf('a', { x: 1 }), seriesOf('b', { x: 2 }))).toEqual(['single', 'single']);
});

test('levels of one answer are one part', () => {
  const [panel] = panelsOf(
    figureWith([
      seriesOf('gut', { x: 1 }, { levelOf }),
      seriesOf('schlecht', { x: 2 }, { levelOf }),
    ]),
  );
  expect(panel?.title).toBe('Urteil');
  expect(panel?.columns.map(({ series }) => series)).toEqual(['gut', 'schlecht']);
});

test('levels of different answers are different parts', () => {
  expect(
    kinds(seriesOf('a', { x: 1 }, { levelOf }), seriesOf('b', { x: 2 }, { levelOf: 'Anderes' })),
  ).toEqual(['levels', 'levels']);
});

test('counts stand beside the shares of the same categories, and only of these', () => {
  const shares = seriesOf('Anteil', { x: 10, y: 20 });
  const unit = { unit: 'Anzahl' };
  expect(kinds(shares, seriesOf('Zahl', { x: 1, y: 2 }, unit))).toEqual(['shares']);
  expect(kinds(shares, seriesOf('Zahl', { x: 1, z: 2 }, unit))).toEqual(['single', 'single']);
});

test('a category that one series of a part leaves out is lost there', () => {
  const subgroupOf = 'nach Größe';
  const [panel] = panelsOf(
    figureWith([
      seriesOf('klein', { x: 1 }, { subgroupOf }),
      seriesOf('groß', { x: 2, y: 3 }, { subgroupOf }),
    ]),
  );
  expect(panel?.rows[1]).toMatchObject({
    label: 'y',
    cells: [{ value: null, origin: 'nicht überliefert' }, { value: 3 }],
  });
});

test('a row is named where the title speaks of its category', () => {
  const [panel] = panelsOf(figureWith([seriesOf('a', { x: 1, y: 2 }, { highlight: ['y'] })]));
  expect(panel?.rows.map(({ isNamed }) => isNamed)).toEqual([false, true]);
});
