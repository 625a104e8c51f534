import { isStopWord } from './stop-words.ts';
import { keyOf, LONGEST_TRIGGER, type Synonyms } from './synonyms.ts';
import { readWord, type Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** One thing asked for, with everything that may answer it. */
export interface Slot {
  /** As it was typed. */
  typed: string;
  alternatives: Alternative[];
}

/** A search for the engine; several words in one must all be there. */
export interface Alternative {
  query: string;
  /** 1 for what was typed, less for what stands in for it. */
  weight: number;
  via: 'typed' | 'corrected' | 'synonym';
}

/** What is searched for a query, and what has to be said about it. */
export interface Plan {
  slots: Slot[];
  corrected: { typed: string; used: string; others: string[] }[];
  unknown: string[];
}

export interface Language {
  vocabulary: Vocabulary;
  synonyms: Synonyms;
}

const SYNONYM_WEIGHT = 0.5;
const PHRASE = /["„“”«»]([^"„“”«»]+)["„“”«»]/gu;

/** Turns a typed query into searches: phrases as they are, other words corrected, split and with their synonyms. */
export function planQuery(query: string, language: Language): Plan {
  const plan: Plan = { slots: [], corrected: [], unknown: [] };
  for (const [, phrase = ''] of query.matchAll(PHRASE)) addPhrase(plan, phrase.trim());
  const words = contentWords(query.replace(PHRASE, ' '));
  for (let i = 0; i < words.length; ) i += addWords(plan, words.slice(i, i + LONGEST_TRIGGER), language);
  return plan;
}

/** Drops stop words, unless nothing would be left. */
function contentWords(text: string): string[] {
  const words = wordsOf(text).map(({ text: word }) => word);
  const rest = words.filter((word) => !isStopWord(word));
  return rest.length > 0 ? rest : words;
}

function addPhrase(plan: Plan, phrase: string): void {
  if (phrase) plan.slots.push({ typed: phrase, alternatives: [{ query: `"${phrase}"`, weight: 1, via: 'typed' }] });
}

/** Adds the slots for the first of some words, or for several when together they are a trigger; returns how many. */
function addWords(plan: Plan, words: readonly string[], { vocabulary, synonyms }: Language): number {
  for (let count = words.length; count > 1; count--) {
    const typed = words.slice(0, count).join(' ');
    const terms = synonyms.get(keyOf(typed));
    if (!terms) continue;
    const known = words.slice(0, count).every((word) => readWord(word, vocabulary).kind === 'known');
    plan.slots.push({ typed, alternatives: [...(known ? [typedWord(typed)] : []), ...terms.map(synonym)] });
    return count;
  }
  addWord(plan, words[0] ?? '', { vocabulary, synonyms });
  return 1;
}

function addWord(plan: Plan, typed: string, { vocabulary, synonyms }: Language): void {
  const reading = readWord(typed, vocabulary);
  const terms = synonyms.get(keyOf(typed)) ?? [];
  if (reading.kind === 'known') plan.slots.push({ typed, alternatives: [typedWord(reading.form), ...terms.map(synonym)] });
  else if (terms.length > 0) plan.slots.push({ typed, alternatives: terms.map(synonym) });
  else if (reading.kind === 'unknown') plan.unknown.push(typed);
  else if (reading.kind === 'parts') plan.slots.push(...reading.forms.map((form) => ({ typed: form, alternatives: [typedWord(form)] })));
  else addCorrected(plan, typed, reading.form, reading.kind === 'corrected' ? reading.others : [], synonyms);
}

function addCorrected(plan: Plan, typed: string, used: string, others: string[], synonyms: Synonyms): void {
  const terms = synonyms.get(keyOf(used)) ?? [];
  plan.corrected.push({ typed, used, others });
  plan.slots.push({ typed, alternatives: [{ query: used, weight: 1, via: 'corrected' }, ...terms.map(synonym)] });
}

const typedWord = (query: string): Alternative => ({ query, weight: 1, via: 'typed' });
const synonym = (query: string): Alternative => ({ query, weight: SYNONYM_WEIGHT, via: 'synonym' });
