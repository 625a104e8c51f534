import type { Ranking } from '../ranking.ts';
import { namedBy } from './likeness.ts';
import type { Preference } from './merge.ts';
import type { Page } from './page-list.ts';
import type { Plan } from './plan.ts';

/** Makes the function that weighs a page by its kind. */
export function preferenceFor({
  kinds,
  kindsAsked,
}: Pick<Ranking, 'kinds' | 'kindsAsked'>): (page: Page) => Preference {
  return ({ facets: { art } }) => {
    const kind = art[0] ?? '';
    const text = kinds[kind] ?? 1;
    return { text, asked: kindsAsked[kind] ?? text };
  };
}

/**
 * Makes the function that tells whether a page is meant for certain: by its name alone, by that of its city, or as the
 * meaning of a word. Terms are meant where a meaning is asked for; written answers have a card of their own.
 */
export function meantBy({
  slots,
  places,
  isDefinition,
}: Pick<Plan, 'slots' | 'places' | 'isDefinition'>): (page: Page) => boolean {
  const isNamed = namedBy(slots);
  const [city] = slots.length === 1 ? places : [];
  return (page) => {
    const [art = ''] = page.facets.art;
    if (city !== undefined) return page.title === city && art === 'Stadt';
    return art !== 'Frage' && (art === 'Begriff') === isDefinition && isNamed(page);
  };
}
