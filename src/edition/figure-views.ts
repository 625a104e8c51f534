import type { CollectionEntry } from 'astro:content';
import { addressOf } from '../entries/address.ts';
import { entryName } from '../entries/cross-link.ts';
import { edition, type Link } from './edition.ts';
import { chapterOfSection } from './sections-of-report.ts';

export interface FigureView {
  id: string;
  data: CollectionEntry<'figures'>['data'];
  chapter: Link;
  href: string;
}

/** Returns one figure by its id or, as in links, its number; stops the build when it does not exist. */
export async function figure(id: string): Promise<FigureView> {
  const { get } = await edition();
  return viewOf(get('figures', entryName('abb', id)));
}

/** Returns all figures and tables in the order of their numbers. */
export async function figures(): Promise<FigureView[]> {
  const { all } = await edition();
  return Promise.all(all.figures.map(viewOf));
}

async function viewOf({ id, data }: CollectionEntry<'figures'>): Promise<FigureView> {
  const { link } = await edition();
  const section = data.source.sections[0];
  if (!section) throw new Error(`Abbildung ${id} ohne Abschnitt`);
  return {
    id,
    data,
    chapter: link('chapters', chapterOfSection(section)),
    href: addressOf('figures', id),
  };
}
