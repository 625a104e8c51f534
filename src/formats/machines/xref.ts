import { SITE } from '../../site.ts';
import { json } from '../json.ts';
import { written, type ListedEntry } from './entries.ts';

/** Writes where everything is that others may point at: entries and their sections, with id, title, kind, address. */
export const xref = (entries: readonly ListedEntry[], site?: URL): string =>
  json({
    title: SITE.title,
    edition: SITE.edition,
    entries: entries.flatMap(({ kind, id, title, address, sections }) => [
      { kind, id, title, address: written(address, site) },
      ...sections.map((section) => ({
        kind: 'abschnitt',
        id: `${id}#${section.id}`,
        title: section.title,
        address: written(`${address}#${section.id}`, site),
      })),
    ]),
  });
