import { addWords, vocabularyOf } from '../language/vocabulary.ts';
import { gazetteerOf } from '../language/places.ts';
import { unpackWords } from '../language/word-list.ts';
import { fold, wordsOf } from '../language/words.ts';
import type { PackedPages, Page } from './page-list.ts';
import type { Language, Plan } from './plan.ts';
import { addPostings, writtenQuestionsOf, type WrittenQuestions } from './written-questions.ts';

/** All that is known of the words with the same first letter; nobody loads the others who does not ask for them. */
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

/** The name of the leaf where a word stands: its first letter, `0` where that is none of a to z. */
export const leafOf = (word: string): string => /^[a-z]/u.exec(fold(word))?.[0] ?? '0';

/** The names of the leaves that a query needs. */
export const leavesFor = (query: string): string[] => [
  ...new Set(wordsOf(query).map(({ text }) => leafOf(text))),
];

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
