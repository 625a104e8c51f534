import { SITE, STUDY } from '../../site.ts';
import { FORMS } from '../../strings.ts';
import { editionWork, type Name } from '../citing/record.ts';
import { json } from '../json.ts';

/** A file of the crate, by its path from the root of the site. */
export interface CrateFile {
  path: string;
  name: string;
  type: string;
}

const VERSION = 'https://w3id.org/ro/crate/1.1';

/** Describes the edition and its data as a research object (RO-Crate 1.1), relative to where the file lies. */
export function roCrate(files: readonly CrateFile[], publisher: string, site?: URL): string {
  const authors = editionWork({ key: 'edition', title: SITE.title }, publisher).authors.map(agent);
  const studyAuthors = STUDY.authors.map(agent);
  return json({
    '@context': `${VERSION}/context`,
    '@graph': [
      {
        '@id': 'ro-crate-metadata.json',
        '@type': 'CreativeWork',
        conformsTo: { '@id': VERSION },
        about: { '@id': './' },
      },
      {
        '@id': './',
        '@type': 'Dataset',
        name: `${SITE.title}. ${SITE.subtitle}`,
        description: FORMS.bookSummary,
        datePublished: `${SITE.edition}-01-01`,
        inLanguage: SITE.language,
        license: { '@id': '#rechte' },
        author: refer(authors),
        isBasedOn: { '@id': '#studie' },
        ...(site ? { url: site.href } : {}),
        hasPart: files.map(({ path }) => ({ '@id': path })),
      },
      ...around(studyAuthors),
      ...authors,
      ...studyAuthors,
      ...files.map(({ path, name, type }) => ({
        '@id': path,
        '@type': 'File',
        name,
        encodingFormat: type.split(';')[0],
      })),
    ],
  });
}

const refer = (nodes: readonly { '@id': string }[]) =>
  nodes.map(({ '@id': id }) => ({ '@id': id }));

/** What the edition refers to: its rights, and the study on which it is based. */
const around = (authors: readonly { '@id': string }[]) => [
  {
    '@id': '#rechte',
    '@type': 'CreativeWork',
    name: FORMS.rights.name,
    description: FORMS.rights.text,
  },
  {
    '@id': '#studie',
    '@type': 'Report',
    name: `${STUDY.title}. ${STUDY.subtitle}`,
    datePublished: String(STUDY.year),
    author: refer(authors),
  },
];

const agent = (name: Name, index: number) =>
  'literal' in name
    ? { '@id': `#stelle-${index + 1}`, '@type': 'Organization', name: name.literal }
    : {
        '@id': `#person-${name.family.toLowerCase()}`,
        '@type': 'Person',
        name: `${name.given} ${name.family}`,
      };
