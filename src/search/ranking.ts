/**
 * Every number of the ranking, with what it does. The formula that they stand in, its sources, the loss of each when it
 * is neutral and how to fit them anew: README.md beside this file. This file imports nothing and goes to the browser whole.
 */

/** What stands in the formula. */
export interface Ranking extends Numbers {
  /**
   * How much a kind of page is preferred among equals; any other kind counts 1. Terms, models and voices lie on
   * collective pages and repeat what stands in chapters and practices; written answers have a card of their own.
   */
  kinds: Readonly<Record<string, number>>;
  /** The same for the likeness to a written question, where it is another: an answer is made for its question. */
  kindsAsked: Readonly<Record<string, number>>;
}

/** The numbers that `npm run search:fit` chooses. */
export interface Numbers {
  /** Share of a passage's length that counts against it, from 0 (none) to 1 (the engine's own BM25). */
  pageLength: number;
  /** How soon further occurrences of a word stop to count (the engine's own BM25). */
  termSaturation: number;
  /** What a word in the title of the page counts beside one in the text, in the engine's score. */
  title: number;
  /** The same for editors' everyday words. */
  terms: number;
  /** The same for the names of the place. */
  place: number;
  /** What synonyms and other words of the family count beside what was typed. */
  standIn: number;
  /** What a word counts that is no noun. */
  otherThanNoun: number;
  /** Softens the difference between rare and common words. */
  rarityExponent: number;
  /** A score of this size counts half: no single word decides alone, however often it stands in a passage. */
  halfScore: number;
  /** What words that stand side by side add at most. */
  nearness: number;
  /** What the likeness to a written question of the passage counts. */
  asked: number;
  /** How much it counts against a written question that it has words that were not asked for. */
  askedRest: number;
  /** What it counts that a passage, and those most like it in words, are about what is asked for. */
  around: number;
  /** What the likeness to the name of the page or of the section counts. */
  named: number;
}

export const RANKING: Readonly<Ranking> = {
  pageLength: 0.5,
  termSaturation: 2,
  title: 1,
  terms: 2,
  place: 1,
  standIn: 0.5,
  otherThanNoun: 0.5,
  rarityExponent: 0.7,
  halfScore: 3,
  nearness: 0.3,
  asked: 0.5,
  askedRest: 0.8,
  around: 3,
  named: 0.42,
  kinds: {
    Kapitel: 0.9,
    Stadt: 0.8,
    Abbildung: 0.6,
    Stimmen: 0.5,
    Modell: 0.4,
    Frage: 0.3,
    Literatur: 0.3,
    Übersicht: 0.3,
    Seite: 0.3,
    Begriff: 0.2,
  },
  kindsAsked: { Frage: 1.3 },
};

/** Each number without effect: what it is good for shows when it is set to this (`npm run search:ablation`). */
export const NEUTRAL: Readonly<Numbers> = {
  pageLength: 0,
  termSaturation: 0.01,
  title: 0,
  terms: 0,
  place: 0,
  standIn: 1,
  otherThanNoun: 1,
  rarityExponent: 0,
  halfScore: 100,
  nearness: 0,
  asked: 0,
  askedRest: 0,
  around: 0,
  named: 0,
};

/** How the engine is to weigh one word in one passage. */
export const engineRanking = ({ pageLength, termSaturation, title, terms, place }: Ranking) => ({
  pageLength,
  termSaturation,
  metaWeights: { title, teile: title, worte: terms, ort: place },
});

/** What is decided by how results are shown, and not fitted. */
export const SHOWN = {
  /** Most synonyms of a word: each is a search more, and often a file more to load. */
  mostSynonyms: 6,
  /** Hits that cover less of the question than this are weak: „Weitere Fundstellen“. */
  weakCoverage: 0.4,
  /** Most sections of a page that a hit names. */
  mostSections: 3,
} as const;

/** When a written answer is shown above the results. */
export const CARD = {
  /** One word alone is no question. */
  leastWords: 2,
  /** How alike the question and one wording of the written one must be, from 0 to 1. */
  leastLikeness: 0.8,
  /** How much of the question the wording must have: not much that says something may be missing. */
  leastCoverage: 0.7,
  /** How much more alike it must be than the wordings of any other question: what fits two fits neither. */
  leastLead: 0.2,
} as const;
