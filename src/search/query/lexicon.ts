import { addWords, vocabularyOf } from '../language/vocabulary.ts';
import { gazetteerOf } from '../language/places.ts';
import { contentWords } from '../language/stop-words.ts';
import { unpackWords } from '../language/word-list.ts';
import { fold } from '../language/words.ts';
import type { PackedPages, Page } from './page-list.ts';
import type { Language, Plan } from './plan.ts';
import { addPostings, writtenQuestionsOf, type WrittenQuestions } from './written-questions.ts';

/** All that is known of the words that begin alike; nobody loads the others who does not ask for them. */
export interface Leaf {
  /** Word list, see packWords. */
  words: string;
  /** What is typed, as its key, and the words that are to be searched too. */
  synonyms: (readonly string[])[];
  /** Which written questions have a word, see packPostings. */
  asked: string;
}

/** What is known of words, as far as its leaves are loaded. */
export interface Lexicon {
  language: Language;
  written: WrittenQuestions;
}

/** A lexicon without leaves. */
export const lexiconOf = (
  pages: readonly Page[],
  { stadt, land }: PackedPages['values'],
): Lexicon => ({
  language: {
    vocabulary: vocabularyOf([]),
    synonyms: new Map(),
    gazetteer: gazetteerOf([...stadt, ...land]),
  },
  written: writtenQuestionsOf(pages),
});

/** How many first letters a leaf has at most: with more, forms and relatives of a word would lie apart. */
export const MOST_LETTERS = 2;

/** The first letters of a word by which a leaf may be named, `0` where it begins with none of a to z. */
export const beginningOf = (word: string, letters: number): string =>
  /^[a-z]+/u.exec(fold(word).slice(0, letters))?.[0] ?? '0';

/** The names of the leaves that a query needs; a leaf is named by the longest beginning that is a name. */
export function leavesFor(query: string, names: ReadonlySet<string>): string[] {
  const leafOf = (word: string) =>
    [MOST_LETTERS, 1].map((letters) => beginningOf(word, letters)).find((name) => names.has(name));
  return [...new Set(contentWords(query).flatMap((word) => leafOf(word) ?? []))];
}

/** How many words are added between two turns of the browser. */
const SLICE = 400;

/** Adds a leaf to a lexicon, in slices for browsers that have other things to do in between. */
export function* leafSlices(
  { language, written }: Lexicon,
  { words, synonyms, asked }: Leaf,
): Generator<undefined, void> {
  const listed = unpackWords(words);
  for (let start = 0; start < listed.length; start += SLICE) {
    yield;
    addWords(language.vocabulary, listed.slice(start, start + SLICE));
  }
  yield;
  for (const [key = '', ...terms] of synonyms) language.synonyms.set(key, terms);
  addPostings(written, asked);
}

/** Whether each word of a plan was found in its own leaf; what a mistyped word is meant for can stand in any. */
export const isSettled = ({ corrected, split, unknown }: Plan): boolean =>
  corrected.length + split.length + unknown.length === 0;

/** The words that a plan takes for others. */
export const wordsMeant = ({ corrected, split }: Plan): string =>
  [...corrected.map(({ used }) => used), ...split.flatMap(({ parts }) => parts)].join(' ');
