import { addressOf } from '../entries/address.ts';
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
export function figureDownloads(id: string, figure: FigureData, site?: URL): Download[] {
  if (figure.series.length === 0) return [];
  return Object.entries(FIGURE_FILES).map(([extension, { name, write }]) => ({
    format: name,
    size: fileSize(write(figure, figureAddress(id, site))),
    href: `/abbildungen/${id}.${extension}`,
  }));
}

/** Returns the published address of a figure, where the site has one. */
export const figureAddress = (id: string, site?: URL): string | undefined =>
  site && new URL(addressOf('figures', id).slice(1), site).href;
