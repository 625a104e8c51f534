import { SITE } from '../../site.ts';
import { pageRanges } from '../../lib/page-ranges.ts';
import type { CitedWork, Name } from './record.ts';

type Node = Record<string, unknown>;

/** What schema.org calls a page of the edition. */
type PageType = 'Book' | 'Chapter' | 'Article';

const agent = (name: Name): Node =>
  'literal' in name
    ? { '@type': 'Organization', name: name.literal }
    : { '@type': 'Person', familyName: name.family, givenName: name.given };

const report = (study: CitedWork): Node => ({
  '@type': 'Report',
  name: study.title,
  author: study.authors.map(agent),
  datePublished: study.year,
  publisher: { '@type': 'Organization', name: study.publisher },
  ...(study.pages.length > 0 ? { pagination: pageRanges(study.pages) } : {}),
});

/** Returns what a page is, as JSON-LD of schema.org: a part of the edition that is based on the report. */
export function pageNode(type: PageType, work: CitedWork, study: CitedWork, summary: string): Node {
  return {
    '@context': 'https://schema.org',
    '@type': type,
    name: work.title,
    description: summary,
    inLanguage: SITE.language,
    author: work.authors.map(agent),
    datePublished: work.year,
    ...(work.address ? { url: work.address } : {}),
    ...(type === 'Book' ? {} : { isPartOf: { '@type': 'Book', name: work.container } }),
    isBasedOn: report(study),
  };
}

/** Returns the way to a page as JSON-LD; addresses only where the edition knows its own. */
export function breadcrumbNode(
  crumbs: readonly { title: string; address?: string | undefined }[],
): Node {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ title, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      ...(address ? { item: address } : {}),
    })),
  };
}

/** Writes JSON-LD for a script element: no sign in it can end the element. */
export const jsonLd = (nodes: readonly Node[]): string =>
  JSON.stringify(nodes).replaceAll('<', '\\u003c');
