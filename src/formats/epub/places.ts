import { addressesIn } from '../document/addresses.ts';
import { published } from '../../lib/published.ts';
import { uniqueSlugs } from '../../lib/slug.ts';
import type { Section } from './sections.ts';

/** Where the links of a book lead. */
export interface Places {
  /** The id that an address has within its file. */
  idOf: (address: string) => string;
  /** What stands in a link from a file; undefined where the address is neither in the book nor on the web. */
  hrefOf: (address: string) => string | undefined;
  /** The id of a note. */
  noteId: (id: string) => string;
}

/** Finds the places of a book; `site` is where the edition is published, if that is known. */
export function placesOf(sections: readonly Section[], site?: URL): Places {
  const slug = uniqueSlugs();
  const ids = new Map<string, { file: string; id: string }>();
  for (const { file, blocks } of sections)
    for (const address of addressesIn(blocks))
      if (!ids.has(address)) ids.set(address, { file, id: slug(address) });
  const notes = new Map<string, string>();
  const inBook = (address: string) => {
    const place = ids.get(address) ?? ids.get(address.split('#')[0] ?? '');
    return place && `${place.file}#${place.id}`;
  };
  const onWeb = (address: string) => (address.startsWith('/') ? published(address, site) : address);
  return {
    idOf: (address) => ids.get(address)?.id ?? '',
    hrefOf: (address) => inBook(address) ?? onWeb(address),
    noteId: (id) => {
      const known = notes.get(id) ?? slug(`anmerkung ${id}`);
      notes.set(id, known);
      return known;
    },
  };
}
