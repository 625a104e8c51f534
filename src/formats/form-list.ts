import { FORMS, LISTS } from '../strings.ts';
import { WHOLE } from './forms.ts';

/** A form in which the edition can be taken away. */
export interface Form {
  id: string;
  name: string;
  use: string;
  check: string;
  /** Files that every build makes, or pages that list them, with their names. */
  links: readonly { name: string; href: string }[];
  /** Addresses of files that only `npm run formats` makes. */
  rooms: readonly string[];
}

/** All forms, in the order in which they are shown. */
export const FORM_LIST: readonly Form[] = [
  { id: 'pdf', ...FORMS.pdf, links: [], rooms: [WHOLE.pdf] },
  {
    id: 'pdf-einzeln',
    ...FORMS.singlePdf,
    links: [
      { name: LISTS.kapitel.crumb, href: '/kapitel/' },
      { name: LISTS.staedte.crumb, href: '/staedte/' },
      { name: LISTS.praxis.crumb, href: '/praxis/' },
    ],
    rooms: [],
  },
  { id: 'epub', ...FORMS.epub, links: [], rooms: [WHOLE.epub] },
  { id: 'von-der-platte', ...FORMS.disk, links: [], rooms: [WHOLE.zip] },
  {
    id: 'markdown',
    ...FORMS.twins,
    links: [file('llms.txt'), file('llms-full.txt')],
    rooms: [],
  },
  {
    id: 'daten',
    ...FORMS.data,
    links: [{ name: LISTS.daten.title, href: '/daten/' }],
    rooms: [],
  },
  { id: 'zitate', ...FORMS.citing, links: [file('CITATION.cff')], rooms: [] },
  {
    id: 'programme',
    ...FORMS.machines,
    links: ['xref.json', 'linkset.json', 'ro-crate-metadata.json', 'manifest.json'].map(file),
    rooms: [],
  },
];

/** A file at the root of the site. */
function file(name: string): Form['links'][number] {
  return { name, href: `/${name}` };
}
