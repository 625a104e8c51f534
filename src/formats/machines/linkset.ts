import { CITATION_FORMAT_NAMES, CITATION_FORMATS, CITED } from '../citing/files.ts';
import { WHOLE, type FormFile } from '../forms.ts';
import { TWIN } from '../twin/twin.ts';
import { json } from '../json.ts';
import { written, type ListedEntry } from './entries.ts';

/** The name of the file. */
export const LINKSET = 'linkset.json';

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

/** Media types of the forms that are made after the pages; the archive is not among them, for it holds the link set. */
const FORM_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  epub: 'application/epub+zip',
};

interface Context {
  anchor: string;
  alternate?: { href: string; type: string }[];
}

/** Names files that are made beside finished pages with their pages, those of the whole edition with the edition. */
export function withForms(
  text: string,
  files: readonly Pick<FormFile, 'address'>[],
  site?: URL,
): string {
  const { linkset: contexts } = JSON.parse(text) as { linkset: Context[] };
  const whole = new Set<string>(Object.values(WHOLE));
  for (const { address } of files) {
    const type = FORM_TYPES[address.split('.').at(-1) ?? ''];
    const page = written(whole.has(address) ? '/' : address.replace(/[^/]*$/u, ''), site);
    const context = contexts.find(({ anchor }) => anchor === page);
    const href = written(address, site);
    if (!type || !context || context.alternate?.some((form) => form.href === href)) continue;
    context.alternate = [...(context.alternate ?? []), { href, type }];
  }
  return json({ linkset: contexts });
}
