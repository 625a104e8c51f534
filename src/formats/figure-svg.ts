import type { FigureData } from '../entries/schemas/figure.ts';
import { describeFigure } from '../charts/describe.ts';
import { marksOf } from '../charts/marks.ts';
import { drawSheet } from '../charts/sheet/sheet.ts';
import { FIGURE } from '../strings.ts';
import { figureFacts } from './figure-facts.ts';
import { citeEdition, citeStudy } from './citation.ts';

/** Draws a figure as an SVG file that stands by itself: statement, question, base, chart, gaps, source. */
export function figureSvg(figure: FigureData, address?: string): string {
  const { number, subject, title, source } = figure;
  return drawSheet(marksOf(figure), {
    kicker: `${number} · ${subject}`,
    title,
    facts: figureFacts(figure).map(([name, text]) => `${name}: ${text}`),
    foot: [
      `${FIGURE.printed}: ${citeStudy(source.pages)}`,
      citeEdition(`${number}: ${title}`, address),
    ],
    description: describeFigure(figure),
  });
}
