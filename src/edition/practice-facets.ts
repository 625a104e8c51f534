import type { CollectionEntry } from 'astro:content';
import { FACETS, type FacetName, type FacetValues } from '../finder/facets.ts';
import { MONEY, moneyNamed } from '../finder/money.ts';
import { SINCE, sinceSpan } from '../finder/since.ts';
import { CARRIERS, CITY_SIZES, FIELDS, type CarrierId } from '../entries/schemas/closed-lists.ts';
import { FINDER } from '../finder/words.ts';
import { EVIDENCE_TEXT } from '../strings.ts';
import { edition } from './edition.ts';
import { practiceCards, type PracticeCard } from './practice-cards.ts';

/** A practice of the finder: the card, and what it can be chosen by. */
export interface FoundPractice {
  card: PracticeCard;
  facets: FacetValues;
}

/** Returns all practices with what they can be chosen by, by title. */
export async function practicesWithFacets(): Promise<FoundPractice[]> {
  const [cards, { get, link }] = await Promise.all([practiceCards(), edition()]);
  return cards.map((card) => {
    const { data } = get('practices', card.id);
    const size = card.cityId ? get('cities', card.cityId).data.size : undefined;
    const models = data.models.map((id) => link('models', id).title);
    return { card, facets: facetsOf(card, data, size, models) };
  });
}

function facetsOf(
  card: PracticeCard,
  data: CollectionEntry<'practices'>['data'],
  size: string | undefined,
  models: readonly string[],
): FacetValues {
  return {
    feld: card.fields.map(({ label }) => label),
    stadt: card.cityId ? [card.place] : [],
    groesse: size ? [size] : [],
    traeger: carriersOf(data.carriedBy),
    geld: moneyNamed(data.funding),
    land: card.state ? [card.state] : [],
    modell: models,
    seit: [sinceSpan(data.since)],
    beleg: [EVIDENCE_TEXT.grades[data.evidence]],
    schwierigkeiten: [data.difficulties.length > 0 ? FINDER.difficultiesNamed : FINDER.unstated],
  };
}

const carriersOf = (carriedBy: readonly CarrierId[]): string[] =>
  carriedBy.length > 0 ? carriedBy.map((id) => CARRIERS[id]) : [FINDER.unstated];

/** Facets whose values have an order of their own; the others go by the alphabet. */
const ORDERS: Partial<Record<FacetName, readonly string[]>> = {
  feld: Object.values(FIELDS),
  groesse: CITY_SIZES,
  traeger: [...Object.values(CARRIERS), FINDER.unstated],
  geld: Object.values(MONEY),
  seit: Object.values(SINCE),
  beleg: Object.values(EVIDENCE_TEXT.grades),
  schwierigkeiten: [FINDER.difficultiesNamed, FINDER.unstated],
};

/** Lists the values of each facet that occur, each with how often. */
export function facetOptions(
  practices: readonly FoundPractice[],
): { name: FacetName; values: { value: string; count: number }[] }[] {
  const { compare } = new Intl.Collator('de', { numeric: true });
  return FACETS.map((name) => {
    const all = practices.flatMap(({ facets }) => facets[name]);
    const order = ORDERS[name] ?? [...new Set(all)].sort(compare);
    const values = order.map((value) => ({
      value,
      count: all.filter((other) => other === value).length,
    }));
    return { name, values: values.filter(({ count }) => count > 0) };
  });
}
