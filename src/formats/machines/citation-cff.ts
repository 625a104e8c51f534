import { SITE, STUDY } from '../../site.ts';
import { FORMS } from '../../strings.ts';
import { editionWork, studyWork, type Name } from '../citing/record.ts';

/** Writes how to cite the edition, and the study behind it, in the Citation File Format 1.2.0 (YAML). */
export function citationCff(publisher: string, site?: URL): string {
  const { authors } = editionWork({ key: 'edition', title: SITE.title }, publisher);
  const study = studyWork([]);
  return [
    'cff-version: 1.2.0',
    `message: ${quoted(FORMS.citeThis)}`,
    'type: dataset',
    `title: ${quoted(`${SITE.title}. ${SITE.subtitle}`)}`,
    `abstract: ${quoted(FORMS.bookSummary)}`,
    `version: ${quoted(SITE.edition)}`,
    `date-released: ${quoted(`${SITE.edition}-01-01`)}`,
    ...(site ? [`url: ${quoted(site.href)}`] : []),
    'authors:',
    ...authors.map((name) => authorOf(name, '  ')),
    'references:',
    '  - type: report',
    `    title: ${quoted(study.title)}`,
    `    year: ${STUDY.year}`,
    '    institution:',
    `      name: ${quoted(STUDY.publisher)}`,
    '    authors:',
    ...study.authors.map((name) => authorOf(name, '      ')),
    '',
  ].join('\n');
}

/** JSON's strings are YAML's, too. */
const quoted = (text: string): string => JSON.stringify(text);

const authorOf = (name: Name, indent: string): string =>
  'literal' in name
    ? `${indent}- name: ${quoted(name.literal)}`
    : `${indent}- family-names: ${quoted(name.family)}\n${indent}  given-names: ${quoted(name.given)}`;
