import type { CollectionEntry } from 'astro:content';
import { addressOf } from '../entries/address.ts';
import { FIELDS, FIELD_IDS, type FieldId } from '../entries/schemas/closed-lists.ts';
import { costOf, sinceOf, type HeadlineFact } from './headline-facts.ts';
import { edition, type Edition } from './edition.ts';

/** A practice as cards and lists show it. */
export interface PracticeCard {
  id: string;
  title: string;
  summary: string;
  href: string;
  /** City or region. */
  place: string;
  cityId: string | undefined;
  state: string | undefined;
  fields: { id: FieldId; label: string; href: string }[];
  evidence: CollectionEntry<'practices'>['data']['evidence'];
  cost: HeadlineFact;
  since: HeadlineFact;
}

export interface PracticeGroup {
  id: string;
  label: string;
  href: string;
  practices: PracticeCard[];
}

export const fieldAddress = (id: FieldId) => `/praxis/feld/${id}/`;

/** Returns all practices as cards, by title. */
export async function practiceCards(): Promise<PracticeCard[]> {
  const all = await edition();
  return all.all.practices.map((entry) => cardOf(entry, all));
}

/** Returns the practices grouped by field of action; one with two fields stands in both. */
export async function practicesByField(): Promise<PracticeGroup[]> {
  const cards = await practiceCards();
  return FIELD_IDS.map((id) => ({
    id,
    label: FIELDS[id],
    href: fieldAddress(id),
    practices: cards.filter(({ fields }) => fields.some((field) => field.id === id)),
  })).filter(({ practices }) => practices.length > 0);
}

/** Returns the practices grouped by city, regions last. */
export async function practicesByCity(): Promise<PracticeGroup[]> {
  const cards = await practiceCards();
  const { all } = await edition();
  const cities = all.cities.map(({ id, data }) => ({
    id,
    label: data.title,
    href: addressOf('cities', id),
    practices: cards.filter(({ cityId }) => cityId === id),
  }));
  const regions = [...new Set(cards.filter(({ cityId }) => !cityId).map(({ place }) => place))].map(
    (place) => ({
      id: place,
      label: place,
      href: '',
      practices: cards.filter(({ cityId, place: other }) => !cityId && other === place),
    }),
  );
  return [...cities, ...regions].filter(({ practices }) => practices.length > 0);
}

function cardOf({ id, data }: CollectionEntry<'practices'>, { get }: Edition): PracticeCard {
  const city = data.city ? get('cities', data.city) : undefined;
  return {
    id,
    title: data.title,
    summary: data.summary,
    href: addressOf('practices', id),
    place: city?.data.title ?? data.region ?? '',
    cityId: city?.id,
    state: city?.data.state ?? data.region,
    fields: data.fields.map((field) => ({
      id: field,
      label: FIELDS[field],
      href: fieldAddress(field),
    })),
    evidence: data.evidence,
    cost: costOf(data),
    since: sinceOf(data),
  };
}
