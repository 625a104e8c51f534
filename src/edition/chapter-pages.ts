import type { CollectionEntry } from 'astro:content';
import { addressOf } from '../entries/address.ts';
import { edition, type Link } from './edition.ts';
import { chapterTitle } from './titles.ts';

/** A chapter in the tree of contents. */
export interface ChapterNode extends Link {
  number: string | undefined;
  summary: string;
  /** Number and short title, for the rail. */
  shortTitle: string;
  children: ChapterNode[];
}

export interface ChapterPage {
  entry: CollectionEntry<'chapters'>;
  title: string;
  parents: Link[];
  children: ChapterNode[];
  previous: Link | undefined;
  next: Link | undefined;
}

/** Returns all chapters as a tree, in the order of the report. */
export async function chapterTree(): Promise<ChapterNode[]> {
  const { all } = await edition();
  const nodeOf = (entry: CollectionEntry<'chapters'>): ChapterNode => ({
    kind: 'chapters',
    id: entry.id,
    title: chapterTitle(entry.data.title, entry.data.number),
    href: addressOf('chapters', entry.id),
    number: entry.data.number,
    summary: entry.data.summary,
    shortTitle: chapterTitle(entry.data.shortTitle ?? entry.data.title, entry.data.number),
    children: all.chapters.filter(({ data }) => data.parent === entry.id).map(nodeOf),
  });
  return all.chapters.filter(({ data }) => !data.parent).map(nodeOf);
}

/** Returns what each chapter page needs: neighbours in reading order, parents, sub-chapters. */
export async function chapterPages(): Promise<ChapterPage[]> {
  const { all, link, get } = await edition();
  const tree = await chapterTree();
  return all.chapters.map((entry, index) => {
    const neighbour = (step: number) => {
      const other = all.chapters[index + step];
      return other && link('chapters', other.id);
    };
    const { parent } = entry.data;
    return {
      entry,
      title: chapterTitle(entry.data.title, entry.data.number),
      parents: parent ? [link('chapters', get('chapters', parent).id)] : [],
      children: tree.find(({ id }) => id === entry.id)?.children ?? [],
      previous: neighbour(-1),
      next: neighbour(1),
    };
  });
}
