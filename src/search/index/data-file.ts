import { createHash } from 'node:crypto';
import { ALL_WORDS, ANSWERS_A_FILE, leafFile, type SearchData } from '../query/search-data.ts';
import type { WrittenAnswer } from '../query/answer.ts';
import { beginningOf, MOST_LETTERS, type Leaf } from '../query/lexicon.ts';
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
 * synonyms that this edition has a use for, written questions), files by their first letters, and all words alone, among
 * which mistyped ones are looked for; and the written answers.
 */
export function dataFiles({ pages, words, postings, editors, answers }: Parts): DataFile[] {
  const vocabulary = vocabularyOf(words);
  const lookUp = (word: string) => knownWord(fold(word), vocabulary);
  const groups = pruneGroups(
    [...editors.groups, ...editors.variants.map((group) => onlyMissing(group, lookUp))],
    (word) => lookUp(word) !== undefined && !isAskedOnly(word, vocabulary),
  );
  const leaves = leavesOf({
    words: [...words],
    synonyms: [...synonymsOf(groups)],
    postings: [...postings],
  });
  const order = pages.map(({ url }) => url);
  const sorted = [...answers].sort((a, b) => order.indexOf(a.url) - order.indexOf(b.url));
  const texts = inParts(sorted).map((part) => named('antworten', part));
  const data: SearchData = {
    pages: packPages(pages),
    leaves: leaves.map(({ name }) => name),
    answers: texts.map(({ name }) => name),
  };
  const allWords = {
    name: ALL_WORDS,
    text: JSON.stringify(packed({ words: [...words], synonyms: [], postings: [] })),
  };
  const main = named('deutsch', data, leaves.map(({ text }) => text).join('\n'));
  return [
    main,
    ...[...leaves, allWords].map(({ name, text }) => ({ name: leafFile(main.name, name), text })),
    ...texts,
  ];
}

/** What is known of some words, before it is packed. */
interface Known {
  words: ListedWord[];
  synonyms: [string, readonly string[]][];
  postings: [string, readonly number[]][];
}

/** A leaf that is larger (in characters) is parted by one letter more. */
const LARGE_LEAF = 4000;

/** Parts what is known of words by their first letters: by one, and where many words begin so, by two. */
function leavesOf(all: Known, letters = 1): DataFile[] {
  return [...byBeginning(all, letters)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, known]) => {
      const text = JSON.stringify(packed(known));
      return text.length > LARGE_LEAF && letters < MOST_LETTERS
        ? leavesOf(known, letters + 1)
        : [{ name, text }];
    });
}

const packed = ({ words, synonyms, postings }: Known): Leaf => ({
  words: packWords(words),
  synonyms: synonyms.map(([key, terms]) => [key, ...terms]),
  asked: packPostings(postings),
});

/** Groups what is known of words by their first letters. */
function byBeginning({ words, synonyms, postings }: Known, letters: number): Map<string, Known> {
  const parts = new Map<string, Known>();
  const partOf = (word: string): Known => {
    const name = beginningOf(word, letters);
    const part = parts.get(name) ?? { words: [], synonyms: [], postings: [] };
    parts.set(name, part);
    return part;
  };
  for (const word of words) partOf(word.form).words.push(word);
  for (const entry of synonyms) partOf(entry[0]).synonyms.push(entry);
  for (const entry of postings) partOf(entry[0]).postings.push(entry);
  return parts;
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
