import { STUDY_DEPTHS, type CITY_SIZES } from '../entries/schemas/closed-lists.ts';
import { edition, type Link } from './edition.ts';
import { talksIn } from './evidence.ts';

/** A city as the comparison shows it: what the report states, list by list; an empty list is what it does not. */
export interface ComparedCity {
  id: string;
  city: Link;
  state: string;
  size: (typeof CITY_SIZES)[number];
  depth: string;
  models: Link[];
  initiativesCalled: readonly string[];
  coordination: readonly string[];
  practices: Link[];
  /** Talks of the study in the city. */
  talks: number;
  gap: string;
}

/** Returns all cities side by side, by name. */
export async function comparedCities(): Promise<ComparedCity[]> {
  const { all, link } = await edition();
  return all.cities.map(({ id, data }) => ({
    id,
    city: link('cities', id),
    state: data.state,
    size: data.size,
    depth: STUDY_DEPTHS[data.study],
    models: data.models.map((model) => link('models', model)),
    initiativesCalled: data.initiativesCalled,
    coordination: data.coordination,
    practices: all.practices
      .filter((practice) => practice.data.city === id)
      .map((practice) => link('practices', practice.id)),
    talks: talksIn(data),
    gap: data.gap,
  }));
}
