import { SITE } from '../../site.ts';
import { published } from '../../lib/published.ts';
import { pageRanges } from '../../lib/page-ranges.ts';
import type { CitedWork, Name } from './record.ts';

type Node = Record<string, unknown>;

/** What schema.org calls a page of the edition. */
type PageType = 'Book' | 'Chapter' | 'Article' | 'Dataset';

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

/** A file with the values of a page, by its address from the root of the site. */
interface DataFile {
  name: string;
  type: string;
  href: string;
}

/** Returns the values of a figure as a data set; files only where the edition knows its own address. */
export function datasetNode(
  work: CitedWork,
  study: CitedWork,
  { summary, measured, files, site }: DatasetFacts,
): Node {
  return {
    ...pageNode('Dataset', work, study, summary),
    variableMeasured: measured,
    isAccessibleForFree: true,
    ...(site
      ? {
          distribution: files.map(({ name, type, href }) => ({
            '@type': 'DataDownload',
            name,
            encodingFormat: type.split(';')[0],
            contentUrl: published(href, site),
          })),
        }
      : {}),
  };
}

interface DatasetFacts {
  summary: string;
  /** What each series measures, with its unit. */
  measured: readonly string[];
  files: readonly DataFile[];
  site: URL | undefined;
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
