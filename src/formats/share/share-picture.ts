import { LINE, SOFT, textBlock, textLine, type Block } from '../../charts/sheet/blocks.ts';
import { element, type Markup } from '../../charts/markup.ts';
import { BAND, BAND_SOFT, PAPER } from '../../lib/colours.ts';
import { textWidth, wrapText, type Face } from '../../lib/fonts/fonts.ts';
import { SITE, STUDY } from '../../site.ts';
import { mark } from './icons.ts';

/** What a picture says of a page, for those who meet its address in a message. */
export interface ShareCard {
  /** What sort of page it is. */
  kicker: string;
  title: string;
  /** Up to three facts, where there are some; else the summary is shown. */
  facts: readonly { label: string; value: string }[];
  summary: string;
}

/** Twice as wide as high, nearly: what networks cut nothing from (Open Graph, 1.91 : 1). */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;
const MARGIN = 64;
const CONTENT = SHARE_SIZE.width - 2 * MARGIN;
/** Where the field of the title ends, and the height of the line with the name of the edition. */
const FIELD = 372;
const FOOT = 70;
/** The largest size whose lines fit is taken; titles that fit at none are cut. */
const TITLE_SIZES = [84, 72, 62, 54, 46];
const TITLE_HEIGHT = FIELD - MARGIN - 26 * LINE - 12 - 36;

/** Draws the picture that networks and messengers show with a link. */
export function sharePicture(card: ShareCard): string {
  const { width, height } = SHARE_SIZE;
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}` },
    element('rect', { width, height, fill: PAPER }),
    element('rect', { width, height: FIELD, fill: BAND }),
    element('g', { transform: `translate(${MARGIN} 0)` }, ...fieldOf(card), ...belowOf(card)),
    ...foot(),
  ).markup;
}

/** The kicker at the top of the field, the title at its foot, however many lines it has. */
function fieldOf({ kicker, title }: ShareCard): Markup[] {
  const above = fitted(kicker, [26], { fill: BAND_SOFT, height: 26 * LINE });
  const below = fitted(title, TITLE_SIZES, { face: 'bold', fill: '#ffffff', height: TITLE_HEIGHT });
  return [...above.draw(MARGIN - 10), ...below.draw(FIELD - 36 - below.height)];
}

const LABEL = 22;
const BELOW = SHARE_SIZE.height - FIELD - FOOT - 2 * 32;

function belowOf({ facts, summary }: ShareCard): Markup[] {
  const top = FIELD + 32;
  if (facts.length === 0) return fitted(summary, [34, 30, 27], { height: BELOW }).draw(top);
  const width = (CONTENT - 40 * (facts.length - 1)) / facts.length;
  const height = BELOW - LABEL * LINE - 4;
  return facts.flatMap(({ label, value }, index) => {
    const left = index * (width + 40);
    const text = fitted(value, [34, 30, 26, 22], { face: 'bold', height, width, left });
    return [
      textLine(label, { size: LABEL, fill: SOFT, left }, top),
      ...text.draw(top + LABEL * LINE + 4),
    ];
  });
}

function foot(): Markup[] {
  const top = SHARE_SIZE.height - FOOT;
  const text = { size: 24, fill: BAND };
  const source = `Studie von ${STUDY.authors.map(({ family }) => family).join(', ')} (${STUDY.year})`;
  return [
    element('g', { transform: `translate(${MARGIN} ${top + 9}) scale(1.3)` }, mark(BAND)),
    textLine(SITE.title, { ...text, face: 'bold', left: MARGIN + 58 }, top + 4),
    textLine(
      source,
      { ...text, left: SHARE_SIZE.width - MARGIN - textWidth(source, text.size) },
      top + 4,
    ),
  ];
}

interface Room {
  height: number;
  width?: number;
  left?: number;
  face?: Face;
  fill?: string;
}

/** Sets a text in the largest size at which it fits; at the smallest, what is too long ends with an ellipsis. */
function fitted(text: string, sizes: readonly number[], room: Room): Block {
  const { height, width = CONTENT, ...style } = room;
  const fits = (words: string, size: number) => {
    const lines = wrapText(words, width, size, style.face);
    return (
      lines.length <= Math.floor(height / (size * LINE)) &&
      lines.every((line) => textWidth(line, size, style.face) <= width)
    );
  };
  const size = sizes.find((each) => fits(text, each)) ?? Math.min(...sizes);
  let shown = text;
  for (const words = text.split(' '); !fits(shown, size) && words.length > 1;) {
    words.pop();
    shown = `${words.join(' ')} …`;
  }
  return textBlock(shown, { ...style, width, size });
}
