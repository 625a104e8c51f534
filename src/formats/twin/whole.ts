import { written } from '../machines/entries.ts';

/** A page as Markdown, with its address from the root of the site. */
export interface TwinOfPage {
  address: string;
  twin: string;
}

/** Where a link of Markdown leads: in angle brackets, or as it stands. */
const TARGET = /(?<!\\)\]\((?:<([^<>]*)>|([^\s()<>]*))\)/gu;

/**
 * Writes pages one after the other, for a file at the root of the site: each says its address, and its links lead on from
 * there. `site` is where the edition is published, if that is known.
 */
export const wholeText = (pages: readonly TwinOfPage[], site?: string): string =>
  pages.map((page) => atRoot(page, site)).join('\n');

function atRoot({ address, twin }: TwinOfPage, site: string | undefined): string {
  const linked = twin.replace(
    TARGET,
    (_, bracketed: string | undefined, bare: string | undefined) => {
      const target = resolved(bracketed ?? bare ?? '', address);
      const words = target.startsWith('/') ? written(target, site) : target;
      return `](${bracketed === undefined ? words : `<${words}>`})`;
    },
  );
  // The twin of an edition that knows its address says it already.
  if (site !== undefined) return linked;
  return linked.replace(
    '\n---\n',
    () => `\naddress: ${JSON.stringify(written(address, site))}\n---\n`,
  );
}

/** An address from the root of the site, or of another site as it stands. */
function resolved(href: string, page: string): string {
  if (/^[a-z][a-z+.-]*:/iu.test(href)) return href;
  const { pathname, search, hash } = new URL(href, `https://localhost${page}`);
  return pathname + search + hash;
}
