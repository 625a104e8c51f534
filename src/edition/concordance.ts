import { addressOf } from '../entries/address.ts';
import { begunIn, isSection, placeOfPage } from '../entries/begun-pages.ts';
import { outlineOf } from '../entries/outline.ts';
import { LAST_PAGE } from '../entries/schemas/report-sections.ts';
import { edition, type Link } from './edition.ts';

/** What corresponds to a printed page of the report. */
export interface PrintedPage {
  page: number;
  /** The chapter in which the page begins, at the section where it does; undefined where no chapter is marked so. */
  chapter: Link | undefined;
  /** The cities, practices and figures that rest on it. */
  entries: Link[];
}

const KINDS_OF_ENTRIES = ['cities', 'practices', 'figures'] as const;

/** Lists all printed pages with what corresponds to each. */
export async function concordance(): Promise<PrintedPage[]> {
  const { all, link } = await edition();
  const begun = new Map(
    all.chapters.flatMap(({ id, body = '' }) =>
      outlineOf(body)
        .marks.map(({ label }) => label)
        .filter(isSection)
        .flatMap(begunIn)
        .map((page) => [page, { ...link('chapters', id), href: placeIn(id, page) }] as const),
    ),
  );
  return Array.from({ length: LAST_PAGE }, (_, index) => ({
    page: index + 1,
    chapter: begun.get(index + 1),
    entries: KINDS_OF_ENTRIES.flatMap((kind) =>
      all[kind]
        .filter(({ data }) => data.source.pages.includes(index + 1))
        .map(({ id }) => link(kind, id)),
    ),
  }));
}

const placeIn = (id: string, page: number): string => addressOf('chapters', id, placeOfPage(page));
