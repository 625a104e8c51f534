import type { Page } from './pages.ts';
import { fold } from './words.ts';

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

/** Makes the function that weighs a page by its kind and, when some typed words are names of cities or states, by its place. */
export function preferenceFor(pages: readonly Page[], typed: readonly string[]): (page: Page) => number {
  const known = new Set(pages.flatMap(placesOf));
  const asked = typed
    .map(fold)
    .flatMap((word) => [word, word.replace(/er$/u, '')])
    .filter((word) => known.has(word));
  return (page) => {
    const places = placesOf(page);
    const isElsewhere = asked.length > 0 && places.length > 0 && !asked.some((place) => places.includes(place));
    return (BY_KIND[page.facets.art[0] ?? ''] ?? OTHER_KIND) * (isElsewhere ? ELSEWHERE : 1);
  };
}

const placesOf = ({ facets }: Page): string[] => [...facets.stadt, ...facets.land].map(fold);
