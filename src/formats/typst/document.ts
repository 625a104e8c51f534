import type { Document } from '../document/tree.ts';
import { SITE } from '../../site.ts';
import { blocks } from './blocks.ts';
import { markup, string } from './escape.ts';
import { inline } from './inline.ts';
import { linksOf } from './links.ts';
import { STYLE } from './style.ts';

/** How a document is set: `size` of its text in points, `site` where the edition is published, if that is known. */
export interface Setting {
  size: number;
  site?: URL | undefined;
}

/** Writes a document as Typst, complete and without any file beside it. */
export function typstOf(document: Document, { size, site }: Setting): string {
  const links = linksOf(document, site);
  const { title, summary, authors, language, layout } = document;
  const colophon = document.colophon.map((line) => `#klein[${inline(line, links)}]\n`).join('\n');
  return [
    `#set document(title: ${string(title)}, description: ${string(summary)}, author: (${authors.map((author) => `${string(author)},`).join('')}), date: datetime(year: ${SITE.edition}, month: 1, day: 1))`,
    `#set text(lang: ${string(language)}, size: ${size}pt)`,
    `#let fuss = [${markup(`${SITE.title}. Online-Ausgabe ${SITE.edition}`)}]`,
    STYLE,
    `#show: ${LAYOUTS[layout]}`,
    layout === 'book' ? `#titelblatt[${opening(document)}][${colophon}]` : opening(document),
    blocks(document.blocks, links),
    ...(layout === 'book' ? [] : [`#schluss[${colophon}]`]),
  ].join('\n');
}

const LAYOUTS = { book: 'buch', article: 'aufsatz', handout: 'vorlage' } as const;

/** The title of a book is on its cover; that of a part is the heading of all others. */
function opening({ kicker, title, subtitle, layout }: Document): string {
  return [
    ...(kicker === undefined ? [] : [`#dachzeile[${markup(kicker)}]`]),
    layout === 'book' ? '#title()' : `#heading(level: 1)[${markup(title)}]`,
    ...(subtitle === undefined ? [] : [`#vorspann[${markup(subtitle)}]`]),
    '',
  ].join('\n');
}
