import type { FigureData } from '../entries/schemas/figure.ts';
import { figureCsv } from './figure-csv.ts';
import { figureJson } from './figure-json.ts';
import { fileSize } from './file-size.ts';

/** The files of a figure: how each is written, and what it is on the web. */
export const FIGURE_FILES = {
  csv: { name: 'CSV', type: 'text/csv; charset=utf-8', write: figureCsv },
  json: { name: 'JSON', type: 'application/json', write: figureJson },
} as const;

export type FigureFormat = keyof typeof FIGURE_FILES;

/** A link to a file with its format and size. */
export interface Download {
  format: string;
  size: string;
  href: string;
}

/** Lists the files of a figure; one without values has none. */
export function figureDownloads(id: string, figure: FigureData): Download[] {
  if (figure.series.length === 0) return [];
  return Object.entries(FIGURE_FILES).map(([extension, { name, write }]) => ({
    format: name,
    size: fileSize(write(figure)),
    href: `/abbildungen/${id}.${extension}`,
  }));
}
