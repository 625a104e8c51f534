import { citeEdition, citeStudy } from '../formats/citation.ts';
import { plain } from '../formats/document/from-markdown.ts';
import type { Block, Document, Inline } from '../formats/document/tree.ts';
import { editionWork, invertedName } from '../formats/citing/record.ts';
import { addressOf } from '../entries/address.ts';
import type { Documented } from '../formats/forms.ts';
import { published } from '../lib/published.ts';
import { SITE } from '../site.ts';
import { LABELS, STRINGS } from '../strings.ts';
import { chapterBlocks } from './chapter.ts';
import { cityBlocks } from './city.ts';
import type { Shelf } from './context.ts';
import { practiceBlocks } from './practice.ts';

/** Makes the document of one entry; `site` is where the edition is published, if that is known. */
export async function entryDocument(
  kind: Documented,
  id: string,
  shelf: Shelf,
  site?: URL,
): Promise<Document> {
  const { data } = shelf.get(kind, id);
  const { title, href } = shelf.link(kind, id);
  return {
    title,
    summary: data.summary,
    kicker: kickerOf(kind, id, shelf),
    authors: authorsOf(shelf),
    language: SITE.language,
    layout: kind === 'practices' ? 'handout' : 'article',
    blocks: [{ type: 'place', address: href }, ...(await BLOCKS[kind](id, shelf))],
    colophon: colophonOf(title, data.source.pages, shelf, published(href, site)),
  };
}

const BLOCKS: Record<Documented, (id: string, shelf: Shelf) => Block[] | Promise<Block[]>> = {
  chapters: (id, shelf) => chapterBlocks(id, shelf, 2),
  cities: (id, shelf) => cityBlocks(id, shelf, 2, true),
  practices: (id, shelf) => practiceBlocks(id, shelf, 2),
};

function kickerOf(kind: Documented, id: string, shelf: Shelf): string {
  if (kind === 'chapters') return LABELS.chapter;
  if (kind === 'cities') return LABELS.city;
  const { city, region = '' } = shelf.get('practices', id).data;
  const place = city ? shelf.link('cities', city).title : region;
  return `${LABELS.practice} · ${place}`;
}

/** The names that stand as authors: the editors', never those of the study. */
export const authorsOf = ({ publisher }: Shelf): string[] =>
  editionWork({ key: addressOf('pages', 'ueber'), title: SITE.title }, publisher).authors.map(
    invertedName,
  );

/** What stands at the end of each document: that it restates the study, and how to cite both. */
export const colophonOf = (
  title: string,
  pages: readonly number[],
  { publisher }: Shelf,
  address?: string,
): Inline[][] => [
  plain(STRINGS.restatement),
  plain(`${STRINGS.citeOriginal}: ${citeStudy(pages)}`),
  plain(`${STRINGS.citeEdition}: ${citeEdition(title, address, publisher || undefined)}`),
];
