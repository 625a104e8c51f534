import { unzipSync } from 'fflate';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { describeFigure } from '../charts/describe.ts';
import { formatValue } from '../charts/format-value.ts';
import { marksOf, type BarMark } from '../charts/marks.ts';
import { panelsOf } from '../charts/panels.ts';
import { tableOf } from '../charts/table.ts';
import type { FigureData } from '../entries/schemas/figure.ts';
import type { Series } from '../entries/schemas/figure-series.ts';
import { figureWith, SAMPLE_FIGURES, seriesOf } from '../testing/sample-figures.ts';
import type { FigureRecord } from './figure-data.ts';
import { figureCsv, figureCsvPlain } from './figure-csv.ts';
import { FIGURE_FORMATS, figureAddress, figureDownloads, figureFile } from './figure-files.ts';
import { figureJson } from './figure-json.ts';
import { figureSvg } from './figure-svg.ts';
import { textsIn } from '../testing/svg-texts.ts';

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
const readCsv = (text: string, separator: string): string[][] =>
  text
    .replace(/^\uFEFF/u, '')
    .split('\r\n')
    .slice(1, -1)
    .map((line) =>
      [
        ...line.matchAll(
          new RegExp(`(?:^|${separator})(?:"((?:[^"]|"")*)"|([^${separator}"]*))`, 'gu'),
        ),
      ].map(([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain),
    );

const fromGermanCsv = (figure: FigureData): string[] =>
  fromRows(
    figure,
    readCsv(figureCsv(figure), ';').map((cells) =>
      cells.map((cell, column) => (column === 3 ? cell.replace(',', '.') : cell)),
    ),
  );

const fromPlainCsv = (figure: FigureData): string[] =>
  fromRows(figure, readCsv(figureCsvPlain(figure), ','));

const fromRows = (figure: FigureData, rows: string[][]): string[] => {
  const groups = new Map(
    figure.series.map(({ label, levelOf, subgroupOf }) => [
      [levelOf ?? subgroupOf, label].filter(Boolean).join(': '),
      label,
    ]),
  );
  return rows.map(([, name = '', category = '', value, unit, words]) => {
    const number = value === '' ? null : Number(value);
    const said = { value: number, words: words === '' ? undefined : words };
    return fact(groups.get(name) ?? '?', category, formatValue(said, unit as 'Prozent'));
  });
};

/** The files of an archive that are texts. */
const filesOf = (archive: Uint8Array) =>
  Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, Buffer.from(bytes)] as const);

describe.each(SAMPLE_FIGURES)('of %s', (_, figure) => {
  const expected = fromFile(figure).sort();

  test.each([
    ['chart', fromChart],
    ['table', fromTable],
    ['CSV for spreadsheets', fromGermanCsv],
    ['CSV for programs', fromPlainCsv],
    ['JSON', fromJson],
  ])('the %s says every value and every gap', (_name, read) => {
    expect(read(figure).sort()).toEqual(expected);
  });

  test('the alternative text says every value and every gap', () => {
    const said = describeFigure(figure);
    const missing = expected.filter((line) => {
      const [series = '', category = '', text = ''] = line.split(' | ');
      return ![series, category, text].every((part) => said.includes(part));
    });
    expect(missing).toEqual([]);
  });

  test('the drawing to take away shows every text, whole and inside its frame', () => {
    const svg = parseFragment(figureSvg(figure)).childNodes.find(
      ({ nodeName }) => nodeName === 'svg',
    );
    const texts = textsIn(svg);
    expect(texts.map(({ text }) => text).join(' ')).toContain(figure.title);
    expect(texts.filter(({ right }) => right > 960 - 40)).toEqual([]);
  });

  test('the archive holds the other files as they are published', () => {
    const archive = figureFile('abb-00', figure, 'zip').content as Uint8Array;
    const [readme, ...files] = filesOf(archive);
    expect(readme?.[1].toString()).toContain(figure.title);
    expect(files.map(([name]) => name)).toEqual(
      FIGURE_FORMATS.filter((format) => format !== 'zip').map((format) => `abb-00.${format}`),
    );
    for (const [name, bytes] of files)
      expect(bytes).toEqual(
        Buffer.from(figureFile('abb-00', figure, name.slice(7) as 'csv').content as string),
      );
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

test('a link says what its file is and how large', () => {
  const links = figureDownloads('abb-03', figureWith([seriesOf('a', { x: 1 })]));
  expect(links.map(({ href }) => href)).toEqual(
    ['svg', 'png', 'csv', 'komma.csv', 'json', 'zip'].map((end) => `/abbildungen/abb-03.${end}`),
  );
  for (const { size } of links) expect(size).toMatch(/^\d+(?:,\d)?\u00A0kB$/u);
});

test('a text that a spreadsheet would run as a formula is only text there', () => {
  const csv = figureCsv(figureWith([seriesOf('Anteil', { '=1+1': 1, '@x': 2, '-1 bis 3': 3 })]));
  expect(csv).toContain(";'=1+1;1;");
  expect(csv).toContain(";'@x;2;");
});

test('a figure without values has no files', () => {
  expect(figureDownloads('abb-03', figureWith([]))).toEqual([]);
});
