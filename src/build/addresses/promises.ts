import { LISTS } from '../../entries/kinds.ts';
import type { Content } from '../../entries/read.ts';
import { redirectsOf } from '../../entries/redirects.ts';
import type { BuiltPage } from '../built-pages.ts';
import { refuse } from '../stop.ts';
import { checkAddresses } from './check.ts';
import { movesOf, type Moves } from './moves.ts';
import { copyToOldAddresses } from './old-pages.ts';
import { addAddresses } from './present.ts';
import { promisedIn } from './promised.ts';

/** What an edition has promised about its addresses, and how a build keeps it. */
export interface AddressPromises {
  moves: Moves;
  /** Takes a page into account, as Astro has drawn it. */
  add: (page: BuiltPage) => void;
  /** Throws with every address that leads nowhere any more, and every redirect that does not lead to a page. */
  kept: () => Promise<void>;
  /** Puts the files that have moved at their old addresses, too. */
  copyFiles: () => void;
  /** Counts the addresses that are new, that is, not on the list. */
  unlisted: () => number;
}

/** Holds the lists of addresses and redirects against the pages below `out`. */
export function addressPromises(content: Content, out: string): AddressPromises {
  const promises = content.lists[LISTS.addresses] ?? '';
  const moves = movesOf(redirectsOf(content).redirects);
  const listed = promisedIn(promises).promised.map(({ address }) => address);
  const present = new Set<string>();
  return {
    moves,
    add: (page) => {
      addAddresses(page, out, present);
    },
    kept: () =>
      Promise.resolve().then(() => {
        refuse(checkAddresses(promises, present, moves));
      }),
    copyFiles: () => {
      copyToOldAddresses(out, listed, moves);
    },
    unlisted: () => {
      const known = new Set(listed);
      return [...present].filter((address) => !known.has(address)).length;
    },
  };
}
