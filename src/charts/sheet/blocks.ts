import { FONT_FAMILY, wrapText, type Face } from '../../lib/fonts/fonts.ts';
import { element, type Markup } from '../markup.ts';

/** A part of a drawing that knows its height and draws itself at a given distance from the top, both in pixels. */
export interface Block {
  height: number;
  draw: (top: number) => Markup[];
}

/** How a text is set: size in pixels, its colour, and the width that it may take. */
export interface TextStyle {
  size: number;
  face?: Face;
  fill?: string;
  width: number;
  left?: number;
}

const INK = '#152021';
export const SOFT = '#4b595a';

/** Fonts of those who open the file without the font of the edition; as wide as it or narrower. */
const FAMILIES = `${FONT_FAMILY}, 'Source Serif 4', 'Times New Roman', serif`;
/** Height of a line, in sizes of its type. */
export const LINE = 1.3;
const BASELINE = 0.95;

/** A text, broken into lines. */
export function textBlock(text: string, style: TextStyle): Block {
  const lines = wrapText(text, style.width, style.size, style.face);
  const step = style.size * LINE;
  return {
    height: lines.length * step,
    draw: (top) =>
      lines.map((line, index) =>
        textLine(line, { ...style, left: style.left ?? 0 }, top + index * step),
      ),
  };
}

/** One line of text whose upper edge lies at `top`. */
export function textLine(text: string, style: Omit<TextStyle, 'width'>, top: number): Markup {
  const { size, face, fill = INK, left = 0 } = style;
  return element(
    'text',
    {
      x: round(left),
      y: round(top + size * BASELINE),
      'font-family': FAMILIES,
      'font-size': size,
      'font-weight': face === 'bold' ? 700 : undefined,
      fill,
    },
    text,
  );
}

/** Empty room. */
export const gap = (height: number): Block => ({ height, draw: () => [] });

/** Blocks one below the other. */
export function stack(blocks: readonly Block[]): Block {
  return {
    height: blocks.reduce((sum, { height }) => sum + height, 0),
    draw: (top) => {
      let at = top;
      return blocks.flatMap(({ height, draw }) => {
        const drawn = draw(at);
        at += height;
        return drawn;
      });
    },
  };
}

/** Blocks one beside the other, as high as the highest. */
export const beside = (...blocks: readonly Block[]): Block => ({
  height: Math.max(...blocks.map(({ height }) => height)),
  draw: (top) => blocks.flatMap(({ draw }) => draw(top)),
});

/** A length with one place behind the point, so that files stay small and the same everywhere. */
export const round = (length: number): number => Math.round(length * 10) / 10;
