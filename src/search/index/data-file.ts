import { createHash } from 'node:crypto';
import type { SearchData } from '../query/search-data.ts';
import { packPages, type Page } from '../query/page-list.ts';
import { pruneGroups, type SynonymGroup } from '../language/synonyms.ts';
import { knownWord, vocabularyOf } from '../language/vocabulary.ts';
import { packWords, type ListedWord } from '../language/word-list.ts';
import { fold, wordsOf } from '../language/words.ts';
import type { EditorsWords } from './editors-words.ts';

/** Writes the file that the query layer needs: pages, words, and the synonyms that this edition has a use for. */
export function dataFile(
  pages: readonly Page[],
  words: readonly ListedWord[],
  editors: Pick<EditorsWords, 'groups' | 'variants'>,
): { name: string; text: string } {
  const vocabulary = vocabularyOf(words);
  const lookUp = (word: string) => knownWord(fold(word), vocabulary);
  const groups = [
    ...editors.groups,
    ...editors.variants.map((group) => onlyMissing(group, lookUp)),
  ];
  const data: SearchData = {
    pages: packPages(pages),
    words: packWords(words),
    groups: pruneGroups(groups, (word) => lookUp(word) !== undefined),
  };
  const text = JSON.stringify(data);
  return { name: `deutsch.${hash(text)}.json`, text };
}

/** Keeps the variants that stand nowhere but with their term: the others find enough by themselves. */
function onlyMissing(
  { terms, triggers }: SynonymGroup,
  lookUp: (word: string) => ListedWord | undefined,
): SynonymGroup {
  return {
    terms,
    triggers: triggers.filter((trigger) =>
      wordsOf(trigger).some(({ text }) => (lookUp(text)?.rank ?? 0) === 0),
    ),
  };
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 10);
