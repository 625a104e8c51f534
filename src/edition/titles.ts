import type { CollectionEntry } from 'astro:content';
import type { Kind } from '../entries/kinds.ts';

/** The name under which an entry of each kind is linked: its title, with its number where it has one. */
const TITLES: { [K in Kind]: (data: CollectionEntry<K>['data']) => string } = {
  chapters: ({ title, number }) => chapterTitle(title, number),
  cities: ({ title }) => title,
  practices: ({ title }) => title,
  figures: ({ number, subject }) => `${number}: ${subject}`,
  models: ({ number, title }) => `Modell\u00A0${number}: ${title}`,
  terms: ({ title }) => title,
  voices: ({ role, organisation }) => (organisation ? `${role}, ${organisation}` : role),
  works: ({ short }) => short,
  pages: ({ title }) => title,
};

/** Returns the name under which an entry is linked. */
export const titleOf = <K extends Kind>(kind: K, { data }: CollectionEntry<K>): string =>
  TITLES[kind](data);

/** chapterTitle('Vernetzung', '6.2') // => '6.2 Vernetzung'; annexes read 'Anhang A: …' */
export function chapterTitle(title: string, number: string | undefined): string {
  if (!number) return title;
  return /^[AB]$/u.test(number) ? `Anhang\u00A0${number}: ${title}` : `${number}\u2002${title}`;
}
