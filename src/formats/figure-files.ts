import { addressOf } from '../entries/address.ts';
import type { FigureData } from '../entries/schemas/figure.ts';
import { figureCsv, figureCsvPlain } from './figure-csv.ts';
import { figureJson } from './figure-json.ts';
import { figurePng } from './figure-png.ts';
import { figureSvg } from './figure-svg.ts';
import { figureZip } from './figure-zip.ts';
import { published } from '../lib/published.ts';
import { fileSize } from './file-size.ts';
import type { Files } from './zip.ts';

interface FigureFile {
  /** How a link names it. */
  name: string;
  type: string;
  write: (figure: FigureData, address?: string) => string | Uint8Array;
}

/** The files of a figure by their ending: how each is written, and what it is on the web. */
const SINGLE = {
  svg: { name: 'Diagramm als SVG', type: 'image/svg+xml', write: figureSvg },
  png: { name: 'Diagramm als PNG', type: 'image/png', write: figurePng },
  csv: { name: 'Daten als CSV', type: 'text/csv; charset=utf-8', write: figureCsv },
  'komma.csv': {
    name: 'Daten als CSV mit Kommas (RFC\u00A04180)',
    type: 'text/csv; charset=utf-8',
    write: figureCsvPlain,
  },
  json: { name: 'Daten als JSON', type: 'application/json', write: figureJson },
} as const satisfies Record<string, FigureFile>;

export type FigureFormat = keyof typeof SINGLE | 'zip';
export const FIGURE_FORMATS = [...Object.keys(SINGLE), 'zip'] as FigureFormat[];

/** A file as it is written: name on the web, type, content. */
export interface WrittenFile {
  name: string;
  type: string;
  content: string | Uint8Array;
}

/** Writes a file of the figure `id`; `site` is where the edition is published, if that is known. */
export function figureFile(
  id: string,
  figure: FigureData,
  format: FigureFormat,
  site?: URL,
): WrittenFile {
  const address = figureAddress(id, site);
  if (format !== 'zip') {
    const { name, type, write } = SINGLE[format];
    return { name, type, content: kept(figure, `${format} ${address ?? ''}`, write, address) };
  }
  const files: Files = Object.fromEntries(
    (Object.keys(SINGLE) as (keyof typeof SINGLE)[]).map((single) => [
      `${id}.${single}`,
      figureFile(id, figure, single, site).content,
    ]),
  );
  const pack = () => figureZip(figure, files, address);
  return {
    name: 'Alles zusammen als ZIP',
    type: 'application/zip',
    content: kept(figure, `zip ${address ?? ''}`, pack, address),
  };
}

/** What has been written of a figure: its page asks for the size, its archive and its address for the content. */
const written = new WeakMap<FigureData, Map<string, string | Uint8Array>>();

function kept(
  figure: FigureData,
  key: string,
  write: FigureFile['write'],
  address: string | undefined,
): string | Uint8Array {
  const known = written.get(figure) ?? new Map<string, string | Uint8Array>();
  written.set(figure, known);
  const content = known.get(key) ?? write(figure, address);
  known.set(key, content);
  return content;
}

/** A link to a file with its name and size. */
export interface Download {
  name: string;
  type: string;
  size: string;
  href: string;
}

/** Lists the files of a figure; one without values has none. */
export function figureDownloads(id: string, figure: FigureData, site?: URL): Download[] {
  if (figure.series.length === 0) return [];
  return FIGURE_FORMATS.map((format) => {
    const { name, type, content } = figureFile(id, figure, format, site);
    return { name, type, size: fileSize(content), href: `/abbildungen/${id}.${format}` };
  });
}

/** Returns the published address of a figure, where the site has one. */
export const figureAddress = (id: string, site?: URL): string | undefined =>
  published(addressOf('figures', id), site);
