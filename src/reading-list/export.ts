import { GERMAN, writeCsv } from '../formats/csv.ts';
import { READING_LIST } from './words.ts';
import type { Catalog, CatalogEntry } from './catalog.ts';
import type { KeptItem, KeptList } from './list.ts';

/** What a list is exported with: what is known of its items, and where the site lies. */
export interface ExportContext {
  catalog: Catalog;
  /** Root of the site. */
  root: string;
  /** How the study is cited. */
  study: string;
}

/** Writes a list as Markdown: an item with what is known of it and its note, then the source. */
export function listAsMarkdown(list: KeptList, { catalog, root, study }: ExportContext): string {
  const items = list.map((item, index) =>
    [
      `## ${index + 1}. [${escape(item.title)}](${root}${item.place})`,
      ...entryLines(item, catalog[item.place]),
    ].join('\n\n'),
  );
  return `${[`# ${READING_LIST.title}`, ...items, `${READING_LIST.source}: ${escape(study)}`].join('\n\n')}\n`;
}

function entryLines({ note }: KeptItem, entry: CatalogEntry | undefined): string[] {
  if (!entry) return [READING_LIST.gone, ...noteLine(note)];
  const facts = (entry.facts ?? []).map(
    ([name, items]) => `- **${name}:** ${escape(items.join('; ') || READING_LIST.unsaid)}`,
  );
  return [
    `${entry.kind}${entry.within ? ` (${escape(entry.within)})` : ''}, ${READING_LIST.pages(entry.pages)}`,
    escape(entry.summary),
    ...(facts.length > 0 ? [facts.join('\n')] : []),
    ...noteLine(note),
  ];
}

const noteLine = (note: string): string[] =>
  note ? [`> ${READING_LIST.note}: ${escape(note).replaceAll('\n', '\n> ')}`] : [];

/** Signs that Markdown would take for its own. */
const escape = (text: string): string => text.replaceAll(/[\\`*_[\]<>#|]/gu, '\\$&');

/** Writes a list as CSV for German spreadsheets. */
export const listAsCsv = (list: KeptList, { catalog, root }: ExportContext): string =>
  writeCsv(
    [
      READING_LIST.columns,
      ...list.map((item) => {
        const entry = catalog[item.place];
        return [
          entry?.kind,
          item.title,
          entry?.within,
          entry?.summary ?? READING_LIST.gone,
          entry?.pages,
          item.note,
          `${root}${item.place}`,
        ];
      }),
    ],
    GERMAN,
  );
