import { CITATION_FORMAT_NAMES, CITATION_FORMATS, CITED } from '../citing/files.ts';
import { TWIN } from '../twin/twin.ts';
import { json } from '../json.ts';
import { written, type ListedEntry } from './entries.ts';

/** Writes the forms and descriptions of each page as a link set (RFC 9264), relative to its own address. */
export function linkset(entries: readonly ListedEntry[], site?: URL): string {
  const at = (address: string, type: string) => ({
    href: written(address, site),
    // A media type without parameters (RFC 8288, section 3.4.1).
    type: type.replace(/;.*$/u, ''),
  });
  const pages = entries.filter(({ address }) => !address.includes('#'));
  const cited = new Set(['kapitel', 'stadt', 'praxis', 'abb']);
  return json({
    linkset: [
      {
        anchor: written('/', site),
        describedby: [
          at('/daten/datapackage.json', 'application/json'),
          at('/ro-crate-metadata.json', 'application/ld+json'),
          at('/CITATION.cff', 'application/yaml'),
        ],
        item: pages.map(({ address }) => at(address, 'text/html')),
      },
      ...pages.map(({ address, kind }) => ({
        anchor: written(address, site),
        collection: [at('/', 'text/html')],
        alternate: [at(`${address}${TWIN}`, 'text/markdown')],
        ...(cited.has(kind) && {
          describedby: CITATION_FORMAT_NAMES.map((format) =>
            at(`${address}${CITED.edition}.${format}`, CITATION_FORMATS[format].type),
          ),
        }),
      })),
    ],
  });
}
