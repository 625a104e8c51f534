import type { MarkdownHeading } from 'astro';
import type { ChapterNode } from './chapter-pages.ts';

/** A link of the rail, with the links below it. */
export interface RailItem {
  title: string;
  href: string;
  /** Whether it is the page the reader is on. */
  current?: boolean;
  children?: RailItem[];
}

/** Returns the headings of a page: those of the second level, each with its own of the third. */
export function headingItems(headings: readonly MarkdownHeading[]): RailItem[] {
  const items: Required<Pick<RailItem, 'title' | 'href' | 'children'>>[] = [];
  for (const { depth, slug, text } of headings) {
    const item = { title: text, href: `#${slug}`, children: [] };
    const parent = items.at(-1);
    if (depth === 3 && parent) parent.children.push(item);
    else if (depth <= 3) items.push(item);
  }
  return items;
}

/**
 * Returns the chapters of the report; the branch of the current one is open and shows its headings.
 * The names are the short ones.
 */
export function chapterItems(
  nodes: readonly ChapterNode[],
  current: string,
  headings: readonly MarkdownHeading[],
): RailItem[] {
  return nodes.map((node) => {
    const isHere = node.id === current;
    const isOpen = isHere || node.children.some(({ id }) => id === current);
    const below = isOpen ? chapterItems(node.children, current, headings) : [];
    return {
      title: node.shortTitle,
      href: node.href,
      current: isHere,
      children: [...(isHere ? headingItems(headings) : []), ...below],
    };
  });
}
