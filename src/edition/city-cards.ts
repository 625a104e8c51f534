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
  study: City['study'];
  location: City['location'];
  practices: number;
  /** Whether the report says anything of the city beyond that it belongs to the sample. */
  hasFindings: boolean;
}

type City = CollectionEntry<'cities'>['data'];

/** Returns all cities as cards, by name. */
export async function cityCards(): Promise<CityCard[]> {
  const { all } = await edition();
  return all.cities.map(({ id, data }) => {
    const practices = all.practices.filter((practice) => practice.data.city === id).length;
    return {
      id,
      title: data.title,
      summary: data.summary,
      href: addressOf('cities', id),
      state: data.state,
      size: data.size,
      study: data.study,
      location: data.location,
      practices,
      hasFindings: practices > 0 || saysSomething(data),
    };
  });
}

const saysSomething = (city: City): boolean =>
  [
    city.initiativesCalled,
    city.coordination,
    city.models,
    city.strengths,
    city.tensions,
    city.interviews,
  ].some((facts) => facts.length > 0);

/** Returns the practices of a city. */
export async function practicesOf(city: string): Promise<PracticeCard[]> {
  return (await practiceCards()).filter(({ cityId }) => cityId === city);
}
