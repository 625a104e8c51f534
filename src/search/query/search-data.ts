import type { PackedPages } from './page-list.ts';
import type { SynonymGroup } from '../language/synonyms.ts';

/** What the build hands to the query layer in one file. */
export interface SearchData {
  pages: PackedPages;
  /** Word list, see packWords. */
  words: string;
  groups: SynonymGroup[];
}
