import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseYaml } from '../entries/yaml.ts';
import { figure, type FigureData } from '../entries/schemas/figure.ts';
import { SAMPLES } from './samples.ts';

const FOLDERS = ['../../content/abbildungen', './fixture/content/abbildungen'];

/** A series as a file has it. */
export const seriesOf = (label: string, values: Record<string, unknown>, more: object = {}) => ({
  label,
  unit: 'Prozent',
  ...more,
  values: Object.entries(values).map(([category, value]) => ({
    label: category,
    ...(typeof value === 'string' ? { value: null, words: value } : { value }),
    origin: value === null ? 'nicht überliefert' : 'Grafik',
  })),
});

/** A figure with these series that has passed the schema. */
export const figureWith = (series: object[], more: object = {}): FigureData =>
  figure.parse({ ...SAMPLES.figures, series, ...more });

const levels = { levelOf: 'Urteil & mehr' };
const groups = { subgroupOf: 'nach Größe; "grob"' };

/** What the edition happens not to have: every kind of part with zero, fractions, words, gaps and awkward signs. */
const MADE_UP: Record<string, FigureData> = {
  'zero, whole and fractions': figureWith([seriesOf('Anteil', { a: 0, b: 100, c: 12.5, d: 0.3 })]),
  'signs of CSV and HTML': figureWith([
    seriesOf('a;b', { '"x"; y': 1, '<b>&amp;</b>': 'etwa "die Hälfte"; mehr', "z'": null }),
  ]),
  'counts without a base': figureWith([
    seriesOf('Zahl', { a: 1234, b: 0, c: null }, { unit: 'Anzahl' }),
  ]),
  'counts of nothing': figureWith([seriesOf('Zahl', { a: 0 }, { unit: 'Anzahl' })]),
  'shares with counts': figureWith([
    seriesOf('Anteil', { a: 60, b: 'fast alle' }),
    seriesOf('Zahl', { a: 6, b: null }, { unit: 'Anzahl' }),
  ]),
  'levels with words, gaps and rounding': figureWith(
    [
      seriesOf('gut', { a: 34, b: 'ein Drittel', c: null, d: 50.5 }, levels),
      seriesOf('mittel', { a: 33, c: 20, d: 50 }, levels),
      seriesOf('schlecht', { a: 33, b: 10, d: 0 }, levels),
    ],
    { multiple: true },
  ),
  'five levels': figureWith(
    [1, 2, 3, 4, 5].map((level) => seriesOf(`Stufe ${level}`, { a: level * 5 }, levels)),
  ),
  'subgroups with gaps': figureWith([
    seriesOf('klein', { a: 10, b: null }, groups),
    seriesOf('groß', { a: 39, c: 'viele' }, groups),
  ]),
};

/** All figures that a chart must be able to draw: those of the edition and of the fixture, and made-up ones. */
export const SAMPLE_FIGURES: readonly [name: string, figure: FigureData][] = [
  ...FOLDERS.flatMap((folder) => figuresIn(join(import.meta.dirname, folder))),
  ...Object.entries(MADE_UP),
];

function figuresIn(folder: string): [string, FigureData][] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => [
      basename(file, '.yaml'),
      figure.parse(parseYaml(readFileSync(join(folder, file), 'utf8'), 1).value),
    ]);
}
