import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from '../entries/address.ts';
import type { Content } from '../entries/read.ts';
import { written } from '../formats/machines/entries.ts';
import { LLMS } from '../formats/machines/llms.ts';
import { TWIN, twinOf } from '../formats/twin/twin.ts';
import { wholeText, type TwinOfPage } from '../formats/twin/whole.ts';
import type { BuiltPage } from './built-pages.ts';

/** The whole text in one file, for programs that read no more than one. */
const FULL_TEXT = 'llms-full.txt';

/** Writes pages a second time, as Markdown. */
export interface Twins {
  add: (page: BuiltPage) => void;
  /** Writes the texts of all entries, one after the other, into one file. */
  finish: () => void;
}

/** Writes the twin of each page beside it, and in the end all that hold entries in one file below `out`. */
export function twinsIn(
  out: string,
  site: string | undefined,
  { files }: Pick<Content, 'files'>,
): Twins {
  const entries = files.filter(({ kind }) => kind !== 'pages');
  const pages = new Set(entries.map(({ kind, id }) => addressOf(kind, id).split('#')[0]));
  const texts: TwinOfPage[] = [];
  return {
    add: (page) => {
      const twin = twinOf(page, site);
      if (twin === undefined) return;
      writeFileSync(page.path.replace(/index\.html$/u, TWIN), twin);
      if (pages.has(page.address)) texts.push({ address: page.address, twin });
    },
    finish: () => {
      // The list that the edition has written has the same pages in the order in which they are to be read.
      const list = readFileSync(join(out, LLMS), 'utf8');
      const placed = texts.map((text) => ({
        text,
        place: list.indexOf(`](${written(`${text.address}${TWIN}`, site)})`),
      }));
      const inOrder = placed.sort((a, b) => a.place - b.place).map(({ text }) => text);
      writeFileSync(join(out, FULL_TEXT), wholeText(inOrder, site));
    },
  };
}
