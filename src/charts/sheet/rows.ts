import { CHART } from '../../strings.ts';
import { textWidth } from '../../lib/fonts/fonts.ts';
import type { BarMark, ChartPart } from '../marks.ts';
import { element, type Markup } from '../markup.ts';
import type { StackMark } from '../stack.ts';
import { beside, gap, round, SOFT, stack, textBlock, textLine, type Block } from './blocks.ts';

/** Widths in pixels: label, the room between, bar; what follows the bar is for its value. */
const LABEL = 290;
const BAR_LEFT = 310;
const BAR = 430;
const WHOLE = 570;
const HEIGHT = 24;
const TEXT = 17;

const TRACK = '#eff4f3';
const TONES = ['#00555f', '#528e96', '#b4d3d5', '#fcfdfc', '#4b595a'] as const;
const EDGE = '#528e96';

/** The rows of one part of a figure. */
export function rowsOf(part: ChartPart): Block[] {
  switch (part.kind) {
    case 'bars':
      return part.bars.map((bar) => barRow(bar, part.hasWhole));
    case 'stacks':
      return part.stacks.map(stackRow);
    case 'multiples':
      return part.multiples.flatMap(({ label, bars }) => [
        gap(6),
        textBlock(label, { size: TEXT, face: 'bold', width: BAR_LEFT + WHOLE }),
        gap(4),
        ...bars.map((bar) => barRow(bar, part.hasWhole)),
      ]);
  }
}

const label = (text: string, isNamed: boolean): Block =>
  textBlock(text, { size: TEXT, face: isNamed ? 'bold' : 'regular', width: LABEL });

const barRow = (bar: BarMark, hasWhole: boolean): Block =>
  stack([beside(label(bar.label, bar.isNamed), barBlock(bar, hasWhole)), gap(9)]);

function barBlock({ length, isDark, isNamed, text, count }: BarMark, hasWhole: boolean): Block {
  if (length === null)
    return textBlock(text, { size: TEXT, fill: SOFT, width: WHOLE, left: BAR_LEFT });
  const width = (length / 100) * BAR;
  const value = {
    size: TEXT,
    face: isNamed ? 'bold' : 'regular',
    left: BAR_LEFT + BAR + 8,
  } as const;
  const words = count === undefined ? text : `${text} (${count})`;
  return {
    height: HEIGHT,
    draw: (top) => [
      ...(hasWhole ? [box(BAR_LEFT, top, BAR, TRACK)] : []),
      box(BAR_LEFT, top, width, TONES[isDark ? 0 : 1]),
      textLine(words, hasWhole ? value : { ...value, left: BAR_LEFT + width + 8 }, top + 1),
    ],
  };
}

function stackRow({ label: name, isNamed, levels, rest }: StackMark): Block {
  const bar: Block = {
    height: HEIGHT + 6,
    draw: (top) => [
      box(BAR_LEFT, top, WHOLE, rest === 'none' ? TRACK : `url(#luecke)`),
      ...levels.flatMap(({ level, span }) =>
        span
          ? [
              box(
                BAR_LEFT + (span.start / 100) * WHOLE,
                top,
                (span.length / 100) * WHOLE,
                tone(level),
              ),
            ]
          : [],
      ),
    ],
  };
  const words = [
    ...levels.map(({ level, label: own, text, span }) => ({
      text: `${own} ${text}`,
      tone: span && tone(level),
    })),
    ...(rest === 'lost' ? [{ text: CHART.lostRest, tone: undefined }] : []),
  ];
  return stack([beside(label(name, isNamed), stack([bar, legend(words)])), gap(14)]);
}

/** Words with the tone that they stand for, as many in a line as fit. */
function legend(words: readonly { text: string; tone: string | undefined }[]): Block {
  const size = TEXT - 2;
  const lines: { left: number; text: string; tone: string | undefined }[][] = [];
  let left = WHOLE;
  for (const word of words) {
    const width = textWidth(word.text, size) + 38;
    if (left + width > WHOLE + 20) {
      lines.push([]);
      left = 0;
    }
    lines.at(-1)?.push({ ...word, left: BAR_LEFT + left });
    left += width;
  }
  const step = size * 1.35;
  return {
    height: lines.length * step,
    draw: (top) =>
      lines.flatMap((line, index) =>
        line.flatMap((word) => [
          ...(word.tone ? [box(word.left, top + index * step + 4, 12, word.tone, 12)] : []),
          textLine(
            word.text,
            { size, left: word.left + (word.tone ? 18 : 0), ...(!word.tone && { fill: SOFT }) },
            top + index * step,
          ),
        ]),
      ),
  };
}

const tone = (level: number): string => TONES[level - 1] ?? TONES[0];

const box = (x: number, y: number, width: number, fill: string, height = HEIGHT): Markup =>
  element('rect', {
    x: round(x),
    y: round(y),
    width: round(width),
    height,
    fill,
    ...(fill === TONES[2] || fill === TONES[3] ? { stroke: EDGE } : {}),
  });
