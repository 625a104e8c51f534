import { SHOWN } from '../ranking.ts';
import {
  placeAt,
  placeLike,
  shortName,
  type Gazetteer,
  type NamedPlace,
} from '../language/places.ts';
import { contentWords } from '../language/stop-words.ts';
import { phraseKey, LONGEST_TRIGGER, type Synonyms } from '../language/synonyms.ts';
import { isListed, isNoun, lookAlikes, readWord, type Vocabulary } from '../language/vocabulary.ts';
import { fold, rootOf } from '../language/words.ts';
import { askedMeaning } from './definition.ts';

/** One thing asked for, with everything that may answer it. */
export interface Slot {
  /** As it was typed. */
  typed: string;
  /** Nouns and names say most about the subject. */
  isNoun: boolean;
  /** Whether it is the name of a place of the edition. */
  isPlace: boolean;
  alternatives: Alternative[];
}

/** A search for the engine; several words in one must all be there, phrases stand in quotation marks. */
export interface Alternative {
  query: string;
  via: 'typed' | 'corrected' | 'family' | 'synonym';
}

/** Whether a way to a word means what was typed, and not what stands in for it. */
export const isOwn = (via: Alternative['via']): boolean => via === 'typed' || via === 'corrected';

/** What is searched for a query, and what has to be said about it. */
export interface Plan {
  slots: Slot[];
  corrected: Correction[];
  /** Compounds that the edition does not have, but the parts of which it has. */
  split: { typed: string; parts: string[] }[];
  unknown: string[];
  /** Places of the edition that the question names, as the edition writes them. */
  places: string[];
  /** Towns that the question names and the study did not look at. */
  elsewhere: string[];
  /** Whether the meaning of a word is asked for. */
  isDefinition: boolean;
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
  gazetteer: Gazetteer;
}

const PHRASE = /["„“”«»]([^"„“”«»]+)["„“”«»]/gu;

/** The plan of a query that asks for nothing. */
export const noPlan = (): Plan => ({
  slots: [],
  corrected: [],
  split: [],
  unknown: [],
  places: [],
  elsewhere: [],
  isDefinition: false,
});

/** Turns a typed query into searches: phrases as they are, other words corrected, split and with their synonyms. */
export function planQuery(query: string, language: Language): Plan {
  const plan = noPlan();
  for (const [, phrase = ''] of query.matchAll(PHRASE))
    addSlot(plan, phrase.trim(), [{ query: `"${phrase.trim()}"`, via: 'typed' }]);
  const { text, isDefinition } = askedMeaning(query.replace(PHRASE, ' '));
  plan.isDefinition = isDefinition;
  const words = contentWords(text);
  for (let i = 0; i < words.length;) {
    const place = placeIn(words.slice(i), language);
    if (place) addPlace(plan, place, words.slice(i, i + place.words).join(' '), language);
    i += place?.words ?? addWords(plan, words.slice(i, i + LONGEST_TRIGGER), language);
  }
  if (plan.slots.length === 0) for (const town of plan.elsewhere) addWord(plan, town, language);
  return plan;
}

/** The place that words name; where one of them is unknown, one that looks like them. */
function placeIn(
  words: readonly string[],
  { vocabulary, gazetteer }: Language,
): (NamedPlace & { isLike?: boolean }) | undefined {
  const place = placeAt(words, gazetteer);
  if (place) return place;
  const [first = ''] = words;
  if (isListed(first, vocabulary)) return undefined;
  const like = placeLike(words, gazetteer);
  return like && { ...like, isLike: true };
}

/** A town that was not studied is told, and not searched beside other words; a name that was mended is told, too. */
function addPlace(
  plan: Plan,
  { name, isKnown, isLike = false }: NamedPlace & { isLike?: boolean },
  typed: string,
  { vocabulary }: Language,
): void {
  if (!isKnown) {
    plan.elsewhere.push(name);
    return;
  }
  plan.places.push(name);
  const isOther = fold(typed) !== fold(name) && isListed(typed, vocabulary);
  if (isLike) plan.corrected.push({ typed, used: name, others: [] });
  const alternatives: Alternative[] = [
    { query: shortName(name), via: isLike ? 'corrected' : 'typed' },
    ...(isOther ? [typedWord(typed)] : []),
  ];
  plan.slots.push({ typed, isNoun: true, isPlace: true, alternatives });
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
    addSlot(
      plan,
      typed,
      [typedWord(typed), ...alike(typed, vocabulary), ...family(typed), ...terms],
      reading.isNoun,
    );
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
  addSlot(plan, typed, [{ query: used, via: 'corrected' }, ...synonymsFor(used, synonyms)]);
}

/** Adds a slot; words that the edition writes with a small letter are no nouns and count less. */
function addSlot(
  plan: Plan,
  typed: string,
  alternatives: Alternative[],
  isSlotNoun = isNoun(alternatives[0]?.query ?? ''),
): void {
  plan.slots.push({ typed, isNoun: isSlotNoun, isPlace: false, alternatives });
}

const typedWord = (query: string): Alternative => ({ query, via: 'typed' });
const synonymsFor = (typed: string, synonyms: Synonyms): Alternative[] =>
  (synonyms.get(phraseKey(typed)) ?? [])
    .slice(0, SHOWN.mostSynonyms)
    .map((query) => ({ query, via: 'synonym' }));
const alike = (typed: string, vocabulary: Vocabulary): Alternative[] =>
  lookAlikes(fold(typed), vocabulary).map((query) => ({ query, via: 'family' }));
const family = (form: string): Alternative[] =>
  [rootOf(form)].flatMap((query) => (query ? [{ query, via: 'family' }] : []));
