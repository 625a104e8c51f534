import { uniqueSlugs } from '../lib/slug.ts';

/** A heading of a Markdown text. */
export interface Heading {
  depth: number;
  text: string;
  slug: string;
  /** Line in the text, from 1. */
  line: number;
}

/** Finds the ATX headings of a Markdown text, with the slugs that the page gives them. */
export function headingsOf(markdown: string): Heading[] {
  const slug = uniqueSlugs();
  return markdown.split('\n').flatMap((row, index) => {
    const [, marks, raw] = /^(#{1,6})\s+(.+?)\s*#*$/u.exec(row) ?? [];
    if (!marks || !raw) return [];
    const text = plainText(raw);
    return [{ depth: marks.length, text, slug: slug(text), line: index + 1 }];
  });
}

/** Strips links, emphasis and footnote marks from a line of Markdown. */
function plainText(markdown: string): string {
  return markdown
    .replace(/\[\^[^\]]+\]/gu, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/[*_`]/gu, '');
}
