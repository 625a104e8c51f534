import type { Finding } from '../../entries/finding.ts';
import { LISTS } from '../../entries/kinds.ts';
import type { Content } from '../../entries/read.ts';
import { readPages } from '../built-pages.ts';
import { presentAddresses } from './present.ts';
import { promisedIn } from './promised.ts';

/** Tells of the addresses of a built edition that are not on the list yet; once published, they are a promise. */
export function unlistedAddresses({ lists }: Pick<Content, 'lists'>, dist: string): Finding[] {
  const { promised } = promisedIn(lists[LISTS.addresses] ?? '');
  const known = new Set(promised.map(({ address }) => address));
  const added = [...presentAddresses(readPages(dist), dist)].filter(
    (address) => !known.has(address),
  );
  const [first] = added;
  if (first === undefined) return [];
  return [
    {
      code: 'adressen-neu',
      file: LISTS.addresses,
      found: `${added.length} Adressen der gebauten Ausgabe, die nicht darin stehen, zuerst ${first}`,
      expected: 'jede Adresse, die veröffentlicht wird',
      remedy: 'npm run addresses',
    },
  ];
}
