import type { FigureData } from '../entries/schemas/figure.ts';
import { json } from './json.ts';
import { figureRecord } from './figure-data.ts';

/** Writes a figure as JSON with everything that its page says in data. */
export const figureJson = (figure: FigureData, address?: string): string =>
  json(figureRecord(figure, address));
