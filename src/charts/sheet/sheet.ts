import { unitOf, type ChartPart } from '../marks.ts';
import { element, join } from '../markup.ts';
import { gap, round, SOFT, stack, textBlock, type Block } from './blocks.ts';
import { rowsOf } from './rows.ts';

const MARGIN = 40;
/** Width of what is drawn; with its margins a sheet is 960 pixels wide. */
const CONTENT = 880;

/** What is written around a chart that leaves the edition: it must make sense where nothing else stands beside it. */
export interface SheetTexts {
  /** Number and subject of the figure. */
  kicker: string;
  title: string;
  /** Question, base, gaps: a line each. */
  facts: readonly string[];
  /** Where it is from and how to cite it. */
  foot: readonly string[];
  /** What screen readers say instead of the picture: every value in words. */
  description: string;
}

/** Draws a figure as an SVG file of its own, 960 pixels wide and as high as it needs, without style and script. */
export const drawSheet = (parts: readonly ChartPart[], texts: SheetTexts): string =>
  drawing(stack(blocksOf(parts, texts)), texts, MARGIN);

/** Draws the chart alone, for documents that say the rest beside it. */
export const drawChart = (
  parts: readonly ChartPart[],
  texts: Pick<SheetTexts, 'title' | 'description'>,
): string => drawing(stack(parts.flatMap(partBlocks).slice(1)), texts, 0);

function drawing(
  content: Block,
  { title, description }: Pick<SheetTexts, 'title' | 'description'>,
  margin: number,
): string {
  const width = CONTENT + 2 * margin;
  const height = round(content.height + 2 * margin);
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': 'titel',
      'aria-describedby': 'beschreibung',
      'xml:lang': 'de',
    },
    element('title', { id: 'titel' }, title),
    element('desc', { id: 'beschreibung' }, description),
    HATCHING,
    element('rect', { width, height, fill: '#ffffff' }),
    element('g', { transform: `translate(${margin} ${margin})` }, ...content.draw(0)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${join([svg]).markup}\n`;
}

function blocksOf(
  parts: readonly ChartPart[],
  { kicker, title, facts, foot }: SheetTexts,
): Block[] {
  const small = { size: 15, fill: SOFT, width: CONTENT };
  return [
    textBlock(kicker, { size: 17, fill: SOFT, width: CONTENT }),
    gap(6),
    textBlock(title, { size: 30, face: 'bold', width: CONTENT }),
    gap(10),
    ...facts.map((fact) => textBlock(fact, small)),
    ...parts.flatMap(partBlocks),
    gap(20),
    ...foot.map((line) => textBlock(line, { ...small, size: 13 })),
  ];
}

const partBlocks = (part: ChartPart): Block[] => [
  gap(22),
  textBlock(`${part.title}, ${unitOf(part)}`, { size: 17, face: 'bold', width: CONTENT }),
  gap(10),
  ...rowsOf(part),
];

/** What the report does not say. */
const HATCHING = element(
  'defs',
  {},
  element(
    'pattern',
    {
      id: 'luecke',
      width: 8,
      height: 8,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    element('rect', { width: 8, height: 8, fill: '#fcfdfc' }),
    element('rect', { width: 2, height: 8, fill: '#a9b8b6' }),
  ),
);
