import type { PageFault } from './checks.ts';
import { linkedAddresses } from './links.ts';
import type { CheckedPage } from './page.ts';

/** What a server shows instead of a page; nobody goes there by a link. */
const NOT_FOUND = '/404.html';

/** Finds the pages to which no other page links: readers would never see them. */
export function unlinkedPages(pages: readonly CheckedPage[]): UnlinkedPage[] {
  const linked = new Set(
    pages
      .filter(({ address }) => address !== NOT_FOUND)
      .flatMap((page) => linkedAddresses(page).filter((address) => address !== page.address)),
  );
  return pages
    .filter(({ address }) => address !== '/' && address !== NOT_FOUND && !linked.has(address))
    .filter(({ movedTo }) => movedTo === undefined)
    .map(({ address }) => ({ ...UNLINKED, address }));
}

interface UnlinkedPage extends PageFault {
  address: string;
}

const UNLINKED: PageFault = {
  code: 'seite-ohne-link',
  found: 'eine Seite, zu der kein Link führt',
  expected: 'jede Seite von einer anderen aus erreichbar',
  remedy: 'in einem Text auf sie verweisen, oder sie löschen',
};
