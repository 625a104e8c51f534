import type { FigureData } from '../entries/schemas/figure.ts';
import { FIGURE, README } from '../strings.ts';
import { figureRecord } from './figure-data.ts';
import { figureFacts } from './figure-facts.ts';
import { zip, type Files } from './zip.ts';

/** Packs the other files of a figure with a page that says what they are, what is missing, and how to cite it. */
export const figureZip = (figure: FigureData, files: Files, address?: string): Uint8Array =>
  zip({ [README.name]: readme(figure, Object.keys(files), address), ...files });

function readme(figure: FigureData, names: readonly string[], address?: string): string {
  const { number, subject, statement, notes, source } = figureRecord(figure, address);
  return lines([
    `${number}: ${statement}`,
    subject,
    ...figureFacts(figure).map(([name, text]) => `${name}: ${text}`),
    ...(notes.length > 0 ? [`${FIGURE.notes}:`, ...notes.map((note) => `- ${note}`)] : []),
    `${README.files}:`,
    ...names.map((name) => `- ${name}: ${usesOf(name)}`),
    `${README.citeOriginal}: ${source.original}`,
    `${README.citeEdition}: ${source.edition}`,
    README.rights,
  ]);
}

/** What a file is good for, by its ending. */
const usesOf = (name: string): string =>
  Object.entries(README.uses).find(([ending]) => name.endsWith(ending))?.[1] ?? '';

/** Paragraphs with the line ends that every text editor shows. */
const lines = (texts: readonly string[]): string => `${texts.join('\r\n\r\n')}\r\n`;
