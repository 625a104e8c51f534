import { createHash } from 'node:crypto';
import type { SearchData } from '../../lib/search/data.ts';
import { packPages, type Page } from '../../lib/search/pages.ts';
import { pruneGroups, type SynonymGroup } from '../../lib/search/synonyms.ts';
import { knownForm, vocabularyOf } from '../../lib/search/vocabulary.ts';
import { packWords, type ListedWord } from '../../lib/search/word-list.ts';
import { fold } from '../../lib/search/words.ts';

/** Writes the file that the query layer needs: pages, words, and the synonyms that this edition has a use for. */
export function dataFile(pages: readonly Page[], words: readonly ListedWord[], groups: readonly SynonymGroup[]): { name: string; text: string } {
  const vocabulary = vocabularyOf(words);
  const data: SearchData = {
    pages: packPages(pages),
    words: packWords(words),
    groups: pruneGroups(groups, (word) => knownForm(fold(word), vocabulary) !== undefined),
  };
  const text = JSON.stringify(data);
  return { name: `deutsch.${hash(text)}.json`, text };
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 10);
