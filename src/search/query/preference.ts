import type { Page } from './page-list.ts';
import type { Slot } from './plan.ts';
import { keyOf } from '../language/synonyms.ts';
import { fold } from '../language/words.ts';

/**
 * How much a kind of page is preferred among equals. Terms, models and voices lie on collective pages and repeat
 * what stands in chapters and practices; cities repeat their practices.
 */
const BY_KIND: Record<string, number> = {
  Kapitel: 1.1,
  Praxis: 1,
  Stadt: 0.8,
  Abbildung: 0.85,
  Stimmen: 0.5,
  Modell: 0.4,
  Literatur: 0.3,
  Begriff: 0.2,
};
const OTHER_KIND = 0.7;

/** What is left of a page from elsewhere when the question names a place. */
const ELSEWHERE = 0.6;

/** How much the name of a place says beside other words, as the place of a page is weighed already. */
const PLACE_BESIDE_OTHERS = 0.7;

/** What a page gains whose title is the question. */
const NAMED = 1.5;

/** Judges pages and words of a question by the places that it names. */
export interface Preference {
  /** Weighs a page by its kind, by its place when the question names cities or states, and by its title. */
  ofPage: (page: Page | undefined) => number;
  /** Lightens the names of places in a question that asks for other things too. */
  ofSlots: (slots: readonly Slot[]) => Slot[];
}

/** Makes the preference for a question with these slots. */
export function preferenceFor(pages: readonly Page[], asked: readonly Slot[]): Preference {
  const known = [...new Set(pages.flatMap(placesOf))];
  const placeIn = ({ typed }: Slot) => known.find((place) => isNameOf(fold(typed), place));
  const wanted = asked.flatMap((slot) => placeIn(slot) ?? []);
  const question = keyOf(asked.map(({ typed }) => typed).join(' '));
  return {
    ofPage: (page) => {
      if (!page) return 0;
      const places = placesOf(page);
      const isElsewhere =
        wanted.length > 0 && places.length > 0 && !wanted.some((place) => places.includes(place));
      return (
        (BY_KIND[page.facets.art[0] ?? ''] ?? OTHER_KIND) *
        (isElsewhere ? ELSEWHERE : 1) *
        (keyOf(page.title) === question ? NAMED : 1)
      );
    },
    ofSlots: (slots) =>
      slots.map((slot) =>
        placeIn(slot) ? { ...slot, weight: slot.weight * PLACE_BESIDE_OTHERS } : slot,
      ),
  };
}

/** Whether a word is the name of a place or its adjective: „Bremen“, „Bremer“. */
function isNameOf(word: string, place: string): boolean {
  const root = word.endsWith('er') ? word.slice(0, -2) : word;
  return (
    word === place || (root !== word && place.startsWith(root) && place.length <= root.length + 2)
  );
}

/** The places of a page, each by its first word: „Freiburg im Breisgau“ is asked for as Freiburg. */
const placesOf = ({ facets }: Page): string[] =>
  [...facets.stadt, ...facets.land].map((name) => fold(/^[^\s(]+/u.exec(name)?.[0] ?? name));
