import { describe, expect, test } from 'vitest';
import { readableText, tagsOf } from '../testing/html.ts';
import { figureWith, SAMPLE_FIGURES, seriesOf } from '../testing/sample-figures.ts';
import type { FigureValue } from '../entries/schemas/figure-value.ts';
import { drawChart } from './draw.ts';
import { marksOf } from './marks.ts';
import { panelsOf, type Panel } from './panels.ts';
import { tableOf } from './table.ts';

const spaces = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();
const textOf = (html: string) => spaces(readableText(html));

describe.each(SAMPLE_FIGURES)('the chart of %s', (_, figure) => {
  const html = drawChart(marksOf(figure));
  const tags = tagsOf(`<body>${html}`);

  test('says every title, category and series in words', () => {
    const text = textOf(html);
    for (const { title, rows, columns, kind } of panelsOf(figure)) {
      expect(text).toContain(spaces(title));
      for (const { label } of rows) expect(text).toContain(spaces(label));
      const told = kind === 'subgroups' ? columns : [];
      for (const { series } of told) expect(text).toContain(spaces(series));
    }
  });

  test('says every value in words', () => {
    const rows = panelsOf(figure).flatMap((panel) => tableOf(panel).rows);
    const cells = rows.flatMap((row) => row.cells);
    const known = cells.filter(({ kind }) => kind !== 'lost').map(({ text }) => spaces(text));
    expect(known.filter((value) => !textOf(html).includes(value))).toEqual([]);
  });

  test('says in words where something is lost', () => {
    const isLost = ({ cells, kind }: { cells: FigureValue[]; kind: Panel['kind'] }) =>
      (kind === 'shares' ? cells.slice(0, 1) : cells).some(
        ({ origin }) => origin === 'nicht überliefert',
      );
    const parts = marksOf(figure).map((part) => textOf(drawChart([part])));
    panelsOf(figure).forEach(({ rows, kind }, index) => {
      if (rows.some(({ cells }) => isLost({ cells, kind })))
        expect(parts[index]).toContain('nicht überliefert');
    });
  });

  test('hides what is drawn from screen readers', () => {
    const drawings = tags.filter(({ name }) => name === 'svg');
    expect(drawings.filter(({ attributes }) => attributes.get('aria-hidden') !== 'true')).toEqual(
      [],
    );
  });

  test('measures in per cent, within the room', () => {
    const drawn = tags.filter(({ name }) => name === 'rect' || name === 'svg');
    const lengths = drawn.flatMap(({ attributes }) =>
      ['x', 'width'].flatMap((key) => attributes.get(key) ?? []),
    );
    const outside = (length: string) =>
      !/^(?:\d+(?:\.\d+)?%|0)$/u.test(length) || Number.parseFloat(length) > 100;
    expect(lengths.filter(outside)).toEqual([]);
  });

  test('needs no style and no script of its own', () => {
    const names = tags.flatMap(({ name, attributes }) => [name, ...attributes.keys()]);
    expect(names.filter((name) => /^(?:style|script|on.*)$/u.test(name))).toEqual([]);
  });
});

test('a figure without values has no chart', () => {
  expect(drawChart(marksOf(figureWith([])))).toBe('');
});

test('a value stands behind its bar', () => {
  const html = drawChart(marksOf(figureWith([seriesOf('Anteil', { ja: 39 })])));
  expect(textOf(html)).toContain('ja 39 %');
  expect(html).toContain('width="39%"');
});

test('a count stands in brackets behind its share', () => {
  const counts = seriesOf('Zahl', { ja: 53 }, { unit: 'Anzahl' });
  const html = drawChart(marksOf(figureWith([seriesOf('Anteil', { ja: 39 }), counts])));
  expect(textOf(html)).toContain('ja 39 % (53)');
});

test('where levels are lost, words say so', () => {
  const levelOf = 'Urteil';
  const html = drawChart(marksOf(figureWith([seriesOf('gut', { x: 40 }, { levelOf })])));
  expect(textOf(html)).toContain('gut 40 % übrige Antworten: nicht überliefert');
});

test('text of an entry stays text', () => {
  const html = drawChart(marksOf(figureWith([seriesOf('<b title="x">', { '<script>': 1 })])));
  expect(html).toContain('&lt;script&gt;');
  expect(html).not.toMatch(/<script|<b title/u);
});
