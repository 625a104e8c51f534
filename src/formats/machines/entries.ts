import { published } from '../../lib/published.ts';

/** An entry as files for machines name it. */
export interface ListedEntry {
  /** Scheme under which authors link it: `praxis`, `kapitel`. */
  kind: string;
  /** Name of its kind in the plural, as a heading. */
  group: string;
  id: string;
  title: string;
  summary?: string | undefined;
  /** From the root of the site; those that share a page have a fragment. */
  address: string;
  /** Printed pages of the study. */
  pages: readonly number[];
  sections: readonly { id: string; title: string }[];
}

/** An address as it is written into a file at the root of the site: absolute where the site knows its own. */
export const written = (address: string, site: URL | string | undefined): string =>
  published(address, site) ?? (address.slice(1) || './');
