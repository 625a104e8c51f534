import { pageRanges } from '../../lib/page-ranges.ts';
import type { CitedWork, Name } from './record.ts';

const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Escapes what BibTeX and LaTeX would read as more than a letter. */
const escape = (text: string): string =>
  text.replace(/[\\~^]|[{}$&%#_]/gu, (sign) => ESCAPES[sign] ?? `\\${sign}`);

/** A body stands in braces of its own, so that it is not taken apart like the name of a person. */
const nameOf = (name: Name): string =>
  'literal' in name ? `{${escape(name.literal)}}` : `${escape(name.family)}, ${escape(name.given)}`;

/**
 * Writes a record as BibTeX (UTF-8): a section of the edition as `@incollection`, the study as `@techreport`.
 * Titles stand in double braces, since German nouns keep their capitals. Returns one entry with a line break at its end.
 */
export function bibtex(work: CitedWork): string {
  const isReport = work.type === 'report';
  const fields: [string, string | undefined][] = [
    ['author', work.authors.map(nameOf).join(' and ')],
    ['title', `{${escape(work.title)}}`],
    ['booktitle', work.container && `{${escape(work.container)}}`],
    ['institution', isReport && work.publisher ? escape(work.publisher) : undefined],
    ['series', work.series && escape(work.series)],
    ['address', work.place && escape(work.place)],
    ['year', work.year],
    ['pages', pageRanges(work.pages).replaceAll('–', '--')],
    ['url', work.address],
    ['language', 'ngerman'],
  ];
  const lines = fields
    .filter(([, value]) => value)
    .map(([field, value]) => `  ${field} = {${value ?? ''}},`);
  return [`@${isReport ? 'techreport' : 'incollection'}{${work.key},`, ...lines, '}', ''].join(
    '\n',
  );
}
