import { published } from '../../lib/published.ts';
import { addressesIn } from '../document/addresses.ts';
import type { Document } from '../document/tree.ts';

/** Where links of a document lead. */
export interface Links {
  targetOf: (href: string) => Target;
}

type Target =
  { kind: 'here'; label: string } | { kind: 'elsewhere'; url: string } | { kind: 'nowhere' };

/**
 * Finds where links of a document lead: to its own places, to others on the web, or, for the rest of the edition, to
 * its published address `site`, where that is known. A place within a page that the document does not have is its page.
 */
export function linksOf({ blocks }: Pick<Document, 'blocks'>, site?: URL): Links {
  const here = new Set(addressesIn(blocks));
  return {
    targetOf: (href) => {
      if (here.has(href)) return { kind: 'here', label: href };
      const [page = ''] = href.split('#');
      if (here.has(page)) return { kind: 'here', label: page };
      if (!href.startsWith('/')) return { kind: 'elsewhere', url: href };
      const url = published(href, site);
      return url === undefined ? { kind: 'nowhere' } : { kind: 'elsewhere', url };
    },
  };
}
