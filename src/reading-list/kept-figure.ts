import type { FigureData } from '../entries/schemas/figure.ts';
import { baseOf, valueLines } from '../formats/figure-facts.ts';
import { FIGURE } from '../strings.ts';
import type { CatalogEntry } from './catalog.ts';

/** What a kept figure brings along: what was asked, of whom, and its values, each series by its name. */
export const keptFigure = (figure: FigureData): NonNullable<CatalogEntry['facts']> => [
  ...(figure.question ? [[FIGURE.question, [figure.question]] as const] : []),
  [FIGURE.base, [baseOf(figure)]],
  ...valueLines(figure),
];
