import { BY_KIND, OTHER_KIND, PAGE, WORDS } from '../ranking.ts';
import type { Page } from './page-list.ts';
import type { Slot } from './plan.ts';
import { phraseKey } from '../language/synonyms.ts';
import { fold } from '../language/words.ts';

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
  const question = phraseKey(asked.map(({ typed }) => typed).join(' '));
  return {
    ofPage: (page) => {
      if (!page) return 0;
      const places = placesOf(page);
      const isElsewhere =
        wanted.length > 0 && places.length > 0 && !wanted.some((place) => places.includes(place));
      return (
        (BY_KIND[page.facets.art[0] ?? ''] ?? OTHER_KIND) *
        (isElsewhere ? PAGE.elsewhere : 1) *
        (phraseKey(page.title) === question ? PAGE.named : 1)
      );
    },
    ofSlots: (slots) =>
      slots.map((slot) =>
        placeIn(slot) ? { ...slot, weight: slot.weight * WORDS.placeBesideOthers } : slot,
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
