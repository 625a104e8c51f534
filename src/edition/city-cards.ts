import type { CollectionEntry } from 'astro:content';
import { addressOf } from '../entries/address.ts';
import { edition } from './edition.ts';
import { practiceCards, type PracticeCard } from './practice-cards.ts';

export interface CityCard {
  id: string;
  title: string;
  summary: string;
  href: string;
  state: string;
  size: string;
  study: CollectionEntry<'cities'>['data']['study'];
  practices: number;
}

/** Returns all cities as cards, by name. */
export async function cityCards(): Promise<CityCard[]> {
  const { all } = await edition();
  return all.cities.map(({ id, data }) => ({
    id,
    title: data.title,
    summary: data.summary,
    href: addressOf('cities', id),
    state: data.state,
    size: data.size,
    study: data.study,
    practices: all.practices.filter((practice) => practice.data.city === id).length,
  }));
}

/** Returns the practices of a city. */
export async function practicesOf(city: string): Promise<PracticeCard[]> {
  return (await practiceCards()).filter(({ cityId }) => cityId === city);
}
