import { invertedName, type CitedWork } from './record.ts';

/** A tag of the head, as reference managers read them. */
export interface MetaTag {
  name: string;
  content: string;
}

/**
 * Returns the Highwire tags of a section of the edition. `citation_inbook_title` is what makes Zotero take it as a
 * section of a book; it comes last, since the last tag of its kind decides.
 */
export function highwireTags(work: CitedWork): MetaTag[] {
  return [
    { name: 'citation_title', content: work.title },
    ...work.authors.map((name) => ({ name: 'citation_author', content: invertedName(name) })),
    { name: 'citation_publication_date', content: work.year },
    { name: 'citation_language', content: 'de' },
    ...(work.address ? [{ name: 'citation_public_url', content: work.address }] : []),
    ...(work.container ? [{ name: 'citation_inbook_title', content: work.container }] : []),
  ];
}
