import type { PackedPages } from './page-list.ts';

/** How many written answers lie in a file. */
export const ANSWERS_A_FILE = 10;

/** What the build hands to the query layer in one file; the leaves of the lexicon lie in a folder of its name. */
export interface SearchData {
  pages: PackedPages;
  /** The names of the leaves of the lexicon. */
  leaves: string[];
  /** The files with so many written answers each, in the order of their pages. */
  answers: string[];
}

/** How the data file is named: by what it and its leaves hold. */
export const DATA_FILE = /^deutsch\.\w+\.json$/u;

/** The name of the file with a leaf of the lexicon, or with all words of it, that belongs to a data file. */
export const leafFile = (data: string, leaf: string): string =>
  data.replace(/\.json$/u, `/${leaf}.json`);

/** The leaf with the words of all others, and nothing else that is known of them. */
export const ALL_WORDS = 'alle';
