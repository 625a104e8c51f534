import { CHART } from '../strings.ts';
import { unitOf, type BarMark, type ChartPart } from './marks.ts';
import { element, join, type Markup } from './markup.ts';
import type { LevelMark, StackMark } from './stack.ts';

/**
 * Draws a figure: lists whose labels and values are text, each with a bar of its own that is hidden from screen readers
 * because the text says it all. Lengths are in per cent, so that a chart fits any width without script and style.
 */
export function drawChart(parts: readonly ChartPart[]): string {
  return join(parts.map(drawPart)).markup;
}

function drawPart(part: ChartPart): Markup {
  return element(
    'div',
    { class: part.hasWhole ? 'chart' : 'chart without-whole' },
    element('p', { class: 'chart-sub' }, element('b', {}, part.title), `, ${unitOf(part)}`),
    drawMarks(part),
  );
}

function drawMarks(part: ChartPart): Markup {
  switch (part.kind) {
    case 'bars':
      return drawBars(part.bars);
    case 'stacks':
      return element('ul', { class: 'chart-rows chart-stacks' }, ...part.stacks.map(drawStack));
    case 'multiples':
      return element('ul', { class: 'chart-multiples' }, ...part.multiples.map(drawMultiple));
  }
}

const drawMultiple = ({ label, bars }: { label: string; bars: BarMark[] }): Markup =>
  element('li', {}, element('p', { class: 'chart-head' }, label), drawBars(bars));

const drawBars = (bars: readonly BarMark[]): Markup =>
  element('ul', { class: 'chart-rows' }, ...bars.map(drawBar));

function drawBar({ label, isNamed, isDark, length, text, count }: BarMark): Markup {
  const value = join([
    element('span', { class: 'chart-value' }, text),
    ...(count === undefined ? [] : [' ', element('span', { class: 'chart-count' }, `(${count})`)]),
  ]);
  const line =
    length === null
      ? element('span', { class: 'chart-gap' }, text)
      : element(
          'span',
          { class: count === undefined ? 'chart-line' : 'chart-line has-count' },
          bar(length, isDark ? 'tone-1' : 'tone-2'),
          ' ',
          value,
        );
  return row(label, isNamed, line);
}

function drawStack({ label, isNamed, levels, rest }: StackMark): Markup {
  const drawn = levels.flatMap(({ level, span }) => (span ? { level, ...span } : []));
  const segments = drawn.map(({ level, start, length }) =>
    segment(`tone-${level}`, `${start}%`, length),
  );
  const words = levels.map(drawLevel);
  if (rest === 'lost')
    words.push(element('li', {}, element('span', { class: 'chart-gap' }, CHART.lostRest)));
  return row(
    label,
    isNamed,
    element(
      'span',
      { class: rest === 'none' ? 'chart-whole' : 'chart-whole has-rest' },
      image('100%', ...segments),
    ),
    element('ul', { class: 'chart-levels' }, ...words),
  );
}

function drawLevel({ level, label, text, span }: LevelMark): Markup {
  const value = element('b', {}, text);
  const name = element('span', { class: span ? undefined : 'chart-gap' }, `${label} `, value);
  return element('li', {}, ...(span ? [bar(100, `tone-${level}`)] : []), ' ', name);
}

const row = (label: string, isNamed: boolean, ...content: Markup[]): Markup =>
  element(
    'li',
    { class: isNamed ? 'is-named' : undefined },
    element('span', { class: 'chart-label' }, label),
    ' ',
    ...content,
  );

const bar = (length: number, tone: string): Markup => image(`${length}%`, segment(tone, '0', 100));

const image = (width: string, ...content: Markup[]): Markup =>
  element('svg', { class: 'chart-bar', width, 'aria-hidden': 'true' }, ...content);

const segment = (tone: string, x: string, length: number): Markup =>
  element('rect', { class: tone, x, width: `${length}%`, height: '100%' });
