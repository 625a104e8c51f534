import { uniqueSlugs } from '../lib/slug.ts';
import { edition, type Link } from './edition.ts';

/** The findings for the start page, and the chapter in which they stand. */
export interface Findings {
  chapter: Link;
  pages: number[];
  list: { theme: string; text: string; href: string }[];
}

/** Returns the findings of the chapter that has them, each with the address of its section. */
export async function findings(): Promise<Findings | undefined> {
  const { all, link } = await edition();
  const entry = all.chapters.find(({ data }) => data.findings.length > 0);
  if (!entry) return undefined;
  const chapter = link('chapters', entry.id);
  return {
    chapter,
    pages: entry.data.source.pages,
    list: entry.data.findings.map(({ theme, text, section }) => ({
      theme,
      text,
      href: `${chapter.href}#${uniqueSlugs()(section)}`,
    })),
  };
}
