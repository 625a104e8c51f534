import { SITE, STUDY } from '../../site.ts';

/** A person or a body that answers for a work. */
export type Name = { family: string; given: string } | { literal: string };

/** Writes a name as lists of authors do, the family name first. */
export const invertedName = (name: Name): string =>
  'literal' in name ? name.literal : `${name.family}, ${name.given}`;

/** What is cited, as far as every format needs it. Texts are plain, without escapes. */
export interface CitedWork {
  /** Key of the record: lower-case ASCII, unique within the edition. */
  key: string;
  type: 'section' | 'report';
  title: string;
  authors: readonly Name[];
  year: string;
  /** The book of which a section is a part. */
  container?: string;
  /** Series of a report, with its number. */
  series?: string;
  publisher?: string;
  place?: string;
  /** Printed pages, ascending. */
  pages: readonly number[];
  /** Address of the page; unknown where the edition does not know where it is published. */
  address?: string;
}

/** A page of the edition that can be cited. */
export interface CitablePage {
  key: string;
  title: string;
  address?: string | undefined;
}

/**
 * Returns the record of a page of this edition: a section of the edition by its editors. `editors` is the body that
 * publishes it, or nothing where it has not named itself. The authors of the study are no authors of its sentences.
 */
export function editionWork({ key, title, address }: CitablePage, editors?: string): CitedWork {
  return {
    key,
    type: 'section',
    title,
    authors: [{ literal: editors?.trim() || `Redaktion der Online-Ausgabe „${SITE.title}“` }],
    year: SITE.edition,
    container: `${SITE.title}. ${SITE.subtitle}`,
    pages: [],
    ...(address ? { address } : {}),
  };
}

/** Returns the record of the printed study, with the pages that a page of the edition restates. */
export function studyWork(pages: readonly number[]): CitedWork {
  return {
    key: 'gesemann-seidel-mayer-2019',
    type: 'report',
    title: `${STUDY.title}. ${STUDY.subtitle}`,
    authors: STUDY.authors,
    year: String(STUDY.year),
    series: STUDY.series,
    publisher: STUDY.publisher,
    place: STUDY.place,
    pages,
  };
}
