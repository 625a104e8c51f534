/**
 * Every number of the ranking, with what it does. The formula that they stand in, its sources and how to measure a
 * change: README.md beside this file. This file imports nothing and goes to the browser whole.
 */

/** How Pagefind weighs one word on one page (BM25). Long pages are not held against chapters. */
export const ENGINE_RANKING = {
  /** Share of the page's length that counts against it, from 0 (none) to 1. */
  pageLength: 0.5,
  /** How soon further occurrences of a word stop to count. */
  termSaturation: 2,
  /** What a word in a field of metadata counts beside one in the text. */
  metaWeights: { title: 1, teile: 1, ort: 1, worte: 2 },
};

/** How the words of a question are weighed. */
export const WORDS = {
  /** What synonyms and other words of the family count beside what was typed. */
  standIn: 0.5,
  /** Most synonyms of a word: each is a search more, and often a file more to load. */
  mostSynonyms: 6,
  /** What a word counts that is no noun. */
  otherThanNoun: 0.5,
  /** How much the name of a place says beside other words, as the place of a page is weighed already. */
  placeBesideOthers: 0.7,
  /** Softens the difference between rare and common words. */
  rarityExponent: 0.7,
} as const;

/** How a page is judged by the words that it has. */
export const PAGE = {
  /** A score of this size counts half: no single word decides alone, however often it stands on a page. */
  halfScore: 5,
  /** What words that stand side by side add at most. */
  nearness: 0.5,
  /** Hits that cover less of the question than this are weak: „Weitere Fundstellen“. */
  weakCoverage: 0.4,
  /** What is left of a page from elsewhere when the question names a place. */
  elsewhere: 0.6,
  /** What a page gains whose title is the question. */
  named: 1.5,
} as const;

/**
 * How much a kind of page is preferred among equals. Terms, models and voices lie on collective pages and repeat
 * what stands in chapters and practices; cities repeat their practices.
 */
export const BY_KIND: Readonly<Record<string, number>> = {
  Kapitel: 1.1,
  Praxis: 1,
  Stadt: 0.8,
  Frage: 0.3,
  Abbildung: 0.85,
  Stimmen: 0.5,
  Modell: 0.4,
  Literatur: 0.3,
  Begriff: 0.2,
};

/** What a page of any other kind counts. */
export const OTHER_KIND = 0.7;
