import { bibtex } from './bibtex.ts';
import { cslJson } from './csl.ts';
import type { CitedWork } from './record.ts';
import { ris } from './ris.ts';

/** How a record can be taken along, by the ending of its file. */
export const CITATION_FORMATS = {
  bib: { label: 'BibTeX', type: 'application/x-bibtex; charset=utf-8', write: bibtex },
  ris: { label: 'RIS', type: 'application/x-research-info-systems; charset=utf-8', write: ris },
  json: {
    label: 'CSL-JSON',
    type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    write: cslJson,
  },
} as const satisfies Record<
  string,
  { label: string; type: string; write: (work: CitedWork) => string }
>;

export type CitationFormat = keyof typeof CITATION_FORMATS;
export const CITATION_FORMAT_NAMES = Object.keys(CITATION_FORMATS) as CitationFormat[];

/** The two works that can be cited for a page, with the names of their files. */
export const CITED = { edition: 'zitat', study: 'original' } as const;
export type Cited = keyof typeof CITED;
