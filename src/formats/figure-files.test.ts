import { describe, expect, test } from 'vitest';
import { formatValue } from '../charts/format-value.ts';
import { marksOf, type BarMark } from '../charts/marks.ts';
import { panelsOf } from '../charts/panels.ts';
import { tableOf } from '../charts/table.ts';
import type { FigureData } from '../entries/schemas/figure.ts';
import type { Series } from '../entries/schemas/figure-series.ts';
import { figureWith, SAMPLE_FIGURES, seriesOf } from '../testing/sample-figures.ts';
import type { FigureRecord } from './figure-data.ts';
import { figureCsv } from './figure-csv.ts';
import { figureAddress, figureDownloads } from './figure-files.ts';
import { figureJson } from './figure-json.ts';

/** A value of a figure as it can be compared: series, category and what is known. */
const fact = (series: string, category: string, text: string) =>
  `${series} | ${category} | ${text}`;
const LOST = 'nicht überliefert';

/** What a figure says by its file alone: each value, and each category that a sibling has and a series leaves out. */
const fromFile = ({ series }: FigureData): string[] =>
  series.flatMap(({ label, unit, values, levelOf, subgroupOf }) => {
    const isSibling = (other: Series) =>
      (levelOf ?? subgroupOf) !== undefined &&
      other.levelOf === levelOf &&
      other.subgroupOf === subgroupOf;
    const own = values.map((value) => fact(label, value.label, formatValue(value, unit)));
    const others = new Set(
      series.filter(isSibling).flatMap((other) => other.values.map((value) => value.label)),
    );
    for (const value of values) others.delete(value.label);
    return [...own, ...[...others].map((category) => fact(label, category, LOST))];
  });

const fromChart = (figure: FigureData): string[] =>
  marksOf(figure).flatMap((part, index) => {
    const [first, second] = panelsOf(figure)[index]!.columns;
    const barFacts = ({ label, text, count }: BarMark) => [
      fact(first!.series, label, text),
      ...(count === undefined ? [] : [fact(second!.series, label, count)]),
    ];
    switch (part.kind) {
      case 'bars':
        return part.bars.flatMap(barFacts);
      case 'multiples':
        return part.multiples.flatMap(({ label, bars }) =>
          bars.map((bar) => fact(bar.label, label, bar.text)),
        );
      case 'stacks':
        return part.stacks.flatMap(({ label, levels, lost }) => [
          ...levels.map((level) => fact(level.label, label, level.text)),
          ...lost.map((level) => fact(level, label, LOST)),
        ]);
    }
  });

const fromTable = (figure: FigureData): string[] =>
  panelsOf(figure).flatMap((panel) =>
    tableOf(panel).rows.flatMap(({ label, cells }) =>
      cells.map(({ text }, index) => fact(panel.columns[index]!.series, label, text)),
    ),
  );

const fromJson = (figure: FigureData): string[] =>
  (JSON.parse(figureJson(figure)) as FigureRecord).series.flatMap(({ label, unit, values }) =>
    values.map((value) => fact(label, value.label, formatValue(value, unit as 'Prozent'))),
  );

/** Reads CSV by its own rules, not by ours. */
const readCsv = (text: string): string[][] =>
  text
    .replace(/^\uFEFF/u, '')
    .split('\r\n')
    .slice(1, -1)
    .map((line) =>
      [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;"]*))/gu)].map(
        ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
      ),
    );

const fromCsv = (figure: FigureData): string[] => {
  const groups = new Map(
    figure.series.map(({ label, levelOf, subgroupOf }) => [
      [levelOf ?? subgroupOf, label].filter(Boolean).join(': '),
      label,
    ]),
  );
  return readCsv(figureCsv(figure)).map(([, name = '', category = '', value, unit, words]) => {
    const number = value === '' ? null : Number(value?.replace(',', '.'));
    const said = { value: number, words: words === '' ? undefined : words };
    return fact(groups.get(name) ?? '?', category, formatValue(said, unit as 'Prozent'));
  });
};

describe.each(SAMPLE_FIGURES)('of %s', (_, figure) => {
  const expected = fromFile(figure).sort();

  test.each([
    ['chart', fromChart],
    ['table', fromTable],
    ['CSV', fromCsv],
    ['JSON', fromJson],
  ])('the %s says every value and every gap', (_name, read) => {
    expect(read(figure).sort()).toEqual(expected);
  });
});

describe('the CSV of a figure', () => {
  const csv = figureCsv(figureWith([seriesOf('Anteil', { 'a;b': 12.5, 'sagt "ja"': 'viele' })]));

  test('opens as UTF-8 in German spreadsheets', () => {
    expect(csv.startsWith('\uFEFFAbbildung;Reihe;Angabe;Wert;Einheit;')).toBe(true);
    expect(csv).toContain(';"a;b";12,5;Prozent;;Grafik\r\n');
  });

  test('doubles quotation marks and leaves the place of a missing number empty', () => {
    expect(csv).toContain(';"sagt ""ja""";;Prozent;viele;Grafik\r\n');
  });
});

test('the JSON of a figure names the printed pages and how to cite them', () => {
  const { source } = JSON.parse(figureJson(figureWith([]))) as FigureRecord;
  expect(source.original).toMatch(/S\.\u00A055–56\.$/u);
});

test('the JSON cites this edition with its address where that is known', () => {
  const cited = (site?: URL) =>
    (JSON.parse(figureJson(figureWith([]), figureAddress('abb-03', site))) as FigureRecord).source
      .edition;
  expect(cited(new URL('https://example.org/a/'))).toContain(
    'https://example.org/a/abbildungen/abb-03/',
  );
  expect(cited()).not.toContain('http');
});

test('a link says format and size of its file', () => {
  expect(figureDownloads('abb-03', figureWith([seriesOf('a', { x: 1 })]))).toEqual([
    { format: 'CSV', size: '0,1\u00A0kB', href: '/abbildungen/abb-03.csv' },
    {
      format: 'JSON',
      size: expect.stringMatching(/^\d+(?:,\d)?\u00A0kB$/u) as string,
      href: '/abbildungen/abb-03.json',
    },
  ]);
});

test('a figure without values has no files', () => {
  expect(figureDownloads('abb-03', figureWith([]))).toEqual([]);
});
