import { createHash } from 'node:crypto';
import { ALL_WORDS, ANSWERS_A_FILE, leafFile, type SearchData } from '../query/search-data.ts';
import type { WrittenAnswer } from '../query/answer.ts';
import { leafOf, type Leaf } from '../query/lexicon.ts';
import { packPages, type Page } from '../query/page-list.ts';
import { packPostings } from '../query/written-questions.ts';
import { pruneGroups, synonymsOf, type SynonymGroup } from '../language/synonyms.ts';
import { isAskedOnly, knownWord, vocabularyOf } from '../language/vocabulary.ts';
import { packWords, type ListedWord } from '../language/word-list.ts';
import { fold, wordsOf } from '../language/words.ts';
import type { EditorsWords } from './editors-words.ts';

interface DataFile {
  name: string;
  text: string;
}

/** What the query layer is made of. */
interface Parts {
  pages: readonly Page[];
  words: readonly ListedWord[];
  /** Which written questions have a word. */
  postings: ReadonlyMap<string, readonly number[]>;
  editors: Pick<EditorsWords, 'groups' | 'variants'>;
  answers: readonly WrittenAnswer[];
}

/**
 * Writes the files that the query layer needs: one that each question needs; what is known of words (the list of them,
 * synonyms that this edition has a use for, written questions), a file for each first letter, and all words alone, among
 * which mistyped ones are looked for; and the written answers.
 */
export function dataFiles({ pages, words, postings, editors, answers }: Parts): DataFile[] {
  const vocabulary = vocabularyOf(words);
  const lookUp = (word: string) => knownWord(fold(word), vocabulary);
  const groups = pruneGroups(
    [...editors.groups, ...editors.variants.map((group) => onlyMissing(group, lookUp))],
    (word) => lookUp(word) !== undefined && !isAskedOnly(word, vocabulary),
  );
  const leaves = leavesOf(words, [...synonymsOf(groups)], [...postings]);
  const order = pages.map(({ url }) => url);
  const sorted = [...answers].sort((a, b) => order.indexOf(a.url) - order.indexOf(b.url));
  const texts = inParts(sorted).map((part) => named('antworten', part));
  const data: SearchData = {
    pages: packPages(pages),
    leaves: leaves.map(({ name }) => name),
    answers: texts.map(({ name }) => name),
  };
  const allWords = { name: ALL_WORDS, text: JSON.stringify(leafWith({ words: packWords(words) })) };
  const main = named('deutsch', data, leaves.map(({ text }) => text).join('\n'));
  return [
    main,
    ...[...leaves, allWords].map(({ name, text }) => ({ name: leafFile(main.name, name), text })),
    ...texts,
  ];
}

const leafWith = (known: Partial<Leaf>): Leaf => ({ words: '', synonyms: [], asked: '', ...known });

/** Parts what is known of words by their first letters. */
function leavesOf(
  words: readonly ListedWord[],
  synonyms: readonly (readonly [string, readonly string[]])[],
  postings: readonly (readonly [string, readonly number[]])[],
): DataFile[] {
  const listed = byLeaf(words, ({ form }) => form);
  const typed = byLeaf(synonyms, ([key]) => key);
  const asked = byLeaf(postings, ([key]) => key);
  const names = [...new Set([listed, typed, asked].flatMap((leaves) => [...leaves.keys()]))];
  return names.sort().map((name) => {
    const leaf: Leaf = {
      words: packWords(listed.get(name) ?? []),
      synonyms: (typed.get(name) ?? []).map(([key, terms]) => [key, ...terms]),
      asked: packPostings(asked.get(name) ?? []),
    };
    return { name, text: JSON.stringify(leaf) };
  });
}

/** Groups what is known of words by the leaves where they stand. */
function byLeaf<T>(items: readonly T[], wordOf: (item: T) => string): Map<string, T[]> {
  const leaves = new Map<string, T[]>();
  for (const item of items) {
    const name = leafOf(wordOf(item));
    leaves.set(name, leaves.get(name) ?? []);
    leaves.get(name)?.push(item);
  }
  return leaves;
}

const inParts = (answers: readonly WrittenAnswer[]): WrittenAnswer[][] =>
  Array.from({ length: Math.ceil(answers.length / ANSWERS_A_FILE) }, (_, part) =>
    answers.slice(part * ANSWERS_A_FILE, (part + 1) * ANSWERS_A_FILE),
  );

/** Names a file by what it holds, and by what else belongs to it. */
function named(name: string, data: unknown, others = ''): DataFile {
  const text = JSON.stringify(data);
  return { name: `${name}.${hash(text + others)}.json`, text };
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
