import type { CollectionEntry } from 'astro:content';
import { edition, type Link } from './edition.ts';
import { chapterOfSection } from './sections-of-report.ts';
import type { SectionId } from '../entries/schemas/report-sections.ts';

/** A cited work: with verified data, or only by its short citation. */
export interface WorkView {
  id: string;
  short: string;
  data: CollectionEntry<'works'>['data'] | undefined;
  chapters: Link[];
}

/** Returns all cited works by their short citations, with the chapters that cite them. */
export async function works(): Promise<WorkView[]> {
  const { all, shortCitations, link } = await edition();
  const chaptersOf = (sections: readonly SectionId[]) =>
    [...new Set(sections.map(chapterOfSection))].map((id) => link('chapters', id));
  const verified = all.works.map(({ id, data }): WorkView => ({
    id,
    short: data.short,
    data,
    chapters: chaptersOf(data.sections),
  }));
  const short = shortCitations.map(({ data }): WorkView => ({
    id: data.id,
    short: data.short,
    data: undefined,
    chapters: chaptersOf(data.sections),
  }));
  return [...verified, ...short].sort((a, b) => a.short.localeCompare(b.short, 'de'));
}
