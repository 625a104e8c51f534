import type { Redirect } from '../../entries/redirects.ts';
import { targetOf } from '../../entries/redirects.ts';

/** The redirects of an edition, as the build asks for them. */
export interface Moves {
  list: readonly Redirect[];
  /** Returns where an address leads now; undefined when it has not moved. */
  now: (address: string) => string | undefined;
}

/**
 * Joins the redirects: a page that has moved takes the places on it and the files that belong to it along.
 *
 * `/praxis/alt/zitat.bib` goes with `/praxis/alt/`, and so does `/praxis/alt.csv`.
 */
export function movesOf(list: readonly Redirect[]): Moves {
  const moves = new Map(list.map(({ from, to }) => [from, to]));
  const now = (address: string): string | undefined => {
    const target = targetOf(address, moves);
    if (target !== address) return target;
    const owner = ownersOf(address).find((page) => moves.has(page));
    if (!owner) return undefined;
    const page = (moves.get(owner) ?? '').split('#')[0] ?? '';
    return address.startsWith(owner)
      ? page + address.slice(owner.length)
      : page.slice(0, -1) + address.slice(owner.length - 1);
  };
  return { list, now };
}

/** The pages that a file may belong to; a page belongs to none. */
function ownersOf(address: string): string[] {
  const [, folder = '', stem = ''] = /^(\/(?:[^/]+\/)*)([^/.#]+)\.[^/#]+$/u.exec(address) ?? [];
  return folder ? [`${folder}${stem}/`, folder] : [];
}
