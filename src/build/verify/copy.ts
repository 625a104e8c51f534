import type { Finding } from '../../entries/finding.ts';
import type { Manifest } from '../hosts/manifest.ts';
import { checkFiles } from './files.ts';
import { checkHeaders } from './headers.ts';
import { checkNotFound } from './not-found.ts';
import { checkRedirects } from './redirects.ts';
import { checkSearch } from './search.ts';

/** A published copy of the edition. */
export interface Copy {
  /** Its address, with a slash at the end. */
  url: string;
  manifest: Manifest;
}

/** What is wrong with a copy, and what its host could do better. */
export interface Report {
  errors: Finding[];
  notes: Finding[];
}

/** Holds a published copy against the list of its files: files, headers, redirects, the page of errors, the search. */
export async function checkCopy(copy: Copy): Promise<Report> {
  const { answers, errors } = await checkFiles(copy);
  const reports = [
    { errors, notes: [] },
    checkHeaders(copy, answers),
    checkSearch(copy),
    await checkRedirects(copy),
    await checkNotFound(copy),
  ];
  return {
    errors: reports.flatMap((report) => report.errors),
    notes: reports.flatMap((report) => report.notes),
  };
}
