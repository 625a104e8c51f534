import type { PageFault } from './checks.ts';
import type { CheckedPage } from './page.ts';

/** Checks that every link within the site leads to a page, and every fragment to an element of it. */
export function deadLinks(page: CheckedPage, pages: ReadonlyMap<string, CheckedPage>): DeadLink[] {
  return page.elements.flatMap(({ name, attributes }) => {
    const href = name === 'a' ? attributes.get('href') : undefined;
    const target = href === undefined ? undefined : targetOf(href, page.address);
    if (!target) return [];
    const other = pages.get(target.address);
    if (!other) return target.isFile ? [] : [dead(href ?? '', target, 'eine Seite dieser Ausgabe')];
    return target.fragment && !other.ids.has(target.fragment)
      ? [dead(href ?? '', target, `ein Sprungziel auf ${target.address}`)]
      : [];
  });
}

/** Lists the addresses within the site to which a page leads, by a link or by a form. */
export const linkedAddresses = ({ elements, address }: CheckedPage): string[] =>
  elements.flatMap(({ name, attributes }) => {
    const href = name === 'a' ? attributes.get('href') : attributes.get('action');
    return (href === undefined ? undefined : targetOf(href, address)?.address) ?? [];
  });

/** A link to nothing, with what it leads to, so that the same one on many pages is told once. */
interface DeadLink extends PageFault {
  target: string;
}

interface Target {
  address: string;
  fragment: string;
  /** Whether the address names a file instead of a page. */
  isFile: boolean;
}

function targetOf(href: string, from: string): Target | undefined {
  if (/^[a-z][a-z+.-]*:|^\/\//iu.test(href)) return undefined;
  const { pathname, hash } = new URL(href, `http://site${from}`);
  return {
    address: decodeURIComponent(pathname),
    fragment: decodeURIComponent(hash.slice(1)),
    isFile: !pathname.endsWith('/'),
  };
}

const dead = (href: string, { address, fragment }: Target, expected: string): DeadLink => ({
  target: `${address}#${fragment}`,
  code: 'seite-link',
  found: `ein Link ins Leere: ${href}`,
  expected,
  clue: href.split('#')[1] ?? href,
});
