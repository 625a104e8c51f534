import { WORDS } from '../ranking.ts';
import { isStopWord } from '../language/stop-words.ts';
import { phraseKey, LONGEST_TRIGGER, type Synonyms } from '../language/synonyms.ts';
import { isNoun, lookAlikes, readWord, type Vocabulary } from '../language/vocabulary.ts';
import { fold, rootOf, wordsOf } from '../language/words.ts';

/** One thing asked for, with everything that may answer it. */
export interface Slot {
  /** As it was typed. */
  typed: string;
  /** How much it says about the subject: nouns and names most. */
  weight: number;
  alternatives: Alternative[];
}

/** A search for the engine; several words in one must all be there, phrases stand in quotation marks. */
export interface Alternative {
  query: string;
  /** 1 for what was typed, less for what stands in for it. */
  weight: number;
  via: 'typed' | 'corrected' | 'family' | 'synonym';
}

/** What is searched for a query, and what has to be said about it. */
export interface Plan {
  slots: Slot[];
  corrected: Correction[];
  /** Compounds that the edition does not have, but the parts of which it has. */
  split: { typed: string; parts: string[] }[];
  unknown: string[];
}

interface Correction {
  typed: string;
  used: string;
  /** Other words that are as near. */
  others: string[];
}

export interface Language {
  vocabulary: Vocabulary;
  synonyms: Synonyms;
}

const PHRASE = /["„“”«»]([^"„“”«»]+)["„“”«»]/gu;

/** Turns a typed query into searches: phrases as they are, other words corrected, split and with their synonyms. */
export function planQuery(query: string, language: Language): Plan {
  const plan: Plan = { slots: [], corrected: [], split: [], unknown: [] };
  for (const [, phrase = ''] of query.matchAll(PHRASE))
    addSlot(plan, phrase.trim(), [{ query: `"${phrase.trim()}"`, weight: 1, via: 'typed' }]);
  const words = contentWords(query.replace(PHRASE, ' '));
  for (let i = 0; i < words.length;)
    i += addWords(plan, words.slice(i, i + LONGEST_TRIGGER), language);
  return plan;
}

/** Drops stop words, unless nothing would be left. */
function contentWords(text: string): string[] {
  const words = wordsOf(text).map(({ text: word }) => word);
  const rest = words.filter((word) => !isStopWord(word));
  return rest.length > 0 ? rest : words;
}

/** Adds the slot for several words when together they have synonyms, else for the first; returns how many it took. */
function addWords(plan: Plan, words: readonly string[], language: Language): number {
  for (let count = words.length; count > 1; count--) {
    const taken = words.slice(0, count);
    const terms = synonymsFor(taken.join(' '), language.synonyms);
    if (terms.length === 0) continue;
    const isKnown = taken.every((word) => readWord(word, language.vocabulary).kind === 'known');
    addSlot(plan, taken.join(' '), [...(isKnown ? [typedWord(taken.join(' '))] : []), ...terms]);
    return count;
  }
  addWord(plan, words[0] ?? '', language);
  return 1;
}

function addWord(plan: Plan, typed: string, { vocabulary, synonyms }: Language): void {
  const reading = readWord(typed, vocabulary);
  const terms = synonymsFor(typed, synonyms);
  if (reading.kind === 'known')
    addSlot(plan, typed, [
      typedWord(reading.form),
      ...alike(typed, vocabulary),
      ...family(reading.form),
      ...terms,
    ]);
  else if (terms.length > 0) addSlot(plan, typed, terms);
  else if (reading.kind === 'unknown') plan.unknown.push(typed);
  else if (reading.kind === 'parts') addParts(plan, typed, reading.forms);
  else
    addCorrected(
      plan,
      { typed, used: reading.form, others: reading.kind === 'corrected' ? reading.others : [] },
      synonyms,
    );
}

function addParts(plan: Plan, typed: string, parts: string[]): void {
  plan.split.push({ typed, parts });
  for (const part of parts) addSlot(plan, part, [typedWord(part)]);
}

function addCorrected(plan: Plan, correction: Correction, synonyms: Synonyms): void {
  const { typed, used } = correction;
  plan.corrected.push(correction);
  addSlot(plan, typed, [
    { query: used, weight: 1, via: 'corrected' },
    ...synonymsFor(used, synonyms),
  ]);
}

/** Adds a slot; words that the edition writes with a small letter are no nouns and count less. */
function addSlot(plan: Plan, typed: string, alternatives: Alternative[]): void {
  const weight = isNoun(alternatives[0]?.query ?? '') ? 1 : WORDS.otherThanNoun;
  plan.slots.push({ typed, weight, alternatives });
}

const typedWord = (query: string): Alternative => ({ query, weight: 1, via: 'typed' });
const synonymsFor = (typed: string, synonyms: Synonyms): Alternative[] =>
  (synonyms.get(phraseKey(typed)) ?? [])
    .slice(0, WORDS.mostSynonyms)
    .map((query) => ({ query, weight: WORDS.standIn, via: 'synonym' }));
const alike = (typed: string, vocabulary: Vocabulary): Alternative[] =>
  lookAlikes(fold(typed), vocabulary).map((query) => ({
    query,
    weight: WORDS.standIn,
    via: 'family',
  }));
const family = (form: string): Alternative[] =>
  [rootOf(form)].flatMap((query) =>
    query ? [{ query, weight: WORDS.standIn, via: 'family' }] : [],
  );
