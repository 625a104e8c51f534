import type { CollectionEntry } from 'astro:content';
import { KIND_NAMES, type Kind } from '../entries/kinds.ts';
import type { Entries } from './edition.ts';
import { sectionRank } from './sections-of-report.ts';
import { chapterTitle } from './titles.ts';

/** What lists and links need to know of a kind of entry. */
interface OnPages<K extends Kind> {
  /** The name under which an entry is linked: its title, with its number where it has one. */
  title: (data: CollectionEntry<K>['data']) => string;
  /** How entries are ordered, wherever they are listed. */
  order: (a: CollectionEntry<K>, b: CollectionEntry<K>) => number;
}

const german = new Intl.Collator('de', { numeric: true });
const titleOfData = ({ title }: { title: string }): string => title;
const byId = (a: { id: string }, b: { id: string }) => german.compare(a.id, b.id);
const byTitle = (a: { data: { title: string } }, b: { data: { title: string } }) =>
  german.compare(a.data.title, b.data.title);
const bySection = (a: Sourced, b: Sourced) =>
  sectionRank(a.data.source.sections) - sectionRank(b.data.source.sections) || byId(a, b);

const ON_PAGES: { [K in Kind]: OnPages<K> } = {
  chapters: { title: ({ title, number }) => chapterTitle(title, number), order: bySection },
  cities: { title: titleOfData, order: byTitle },
  practices: { title: titleOfData, order: byTitle },
  figures: { title: ({ number, subject }) => `${number}: ${subject}`, order: byId },
  models: {
    title: ({ number, title }) => `Modell\u00A0${number}: ${title}`,
    order: (a, b) => a.data.number - b.data.number,
  },
  terms: { title: titleOfData, order: byTitle },
  questions: { title: titleOfData, order: bySection },
  voices: {
    title: ({ role, organisation }) => (organisation ? `${role}, ${organisation}` : role),
    order: bySection,
  },
  works: {
    title: ({ short }) => short,
    order: (a, b) => german.compare(a.data.short, b.data.short),
  },
  pages: { title: titleOfData, order: byId },
};

/** Returns the name under which an entry is linked. */
export const titleOf = <K extends Kind>(kind: K, { data }: CollectionEntry<K>): string =>
  ON_PAGES[kind].title(data);

/** Sorts the entries of all kinds in place. */
export function sortEntries(all: Entries): void {
  for (const kind of KIND_NAMES)
    (all[kind] as Entry[]).sort(ON_PAGES[kind].order as (a: Entry, b: Entry) => number);
}

type Entry = CollectionEntry<Kind>;
interface Sourced {
  id: string;
  data: { source: { sections: Parameters<typeof sectionRank>[0] } };
}
