import type { CollectionEntry } from 'astro:content';
import { KIND_NAMES, type Kind } from '../entries/kinds.ts';
import {
  REPORT_SECTIONS,
  SECTION_IDS,
  type SectionId,
} from '../entries/schemas/report-sections.ts';
import type { Entries } from './edition.ts';

const german = new Intl.Collator('de', { numeric: true });

interface Sourced {
  id: string;
  data: { source: { sections: readonly SectionId[] } };
}

const byId = (a: { id: string }, b: { id: string }) => german.compare(a.id, b.id);
const bySection = (a: Sourced, b: Sourced) => rankOf(a) - rankOf(b) || byId(a, b);
const byTitle = (a: { data: { title: string } }, b: { data: { title: string } }) =>
  german.compare(a.data.title, b.data.title);

/** How the entries of each kind are ordered, wherever they are listed. */
const ORDER: { [K in Kind]: (a: CollectionEntry<K>, b: CollectionEntry<K>) => number } = {
  chapters: bySection,
  cities: byTitle,
  practices: byTitle,
  figures: byId,
  models: (a, b) => a.data.number - b.data.number,
  terms: byTitle,
  voices: bySection,
  works: (a, b) => german.compare(a.data.short, b.data.short),
  pages: byId,
};

/** Sorts the entries of all kinds in place. */
export function sortEntries(all: Entries): void {
  for (const kind of KIND_NAMES)
    (all[kind] as Entry[]).sort(ORDER[kind] as (a: Entry, b: Entry) => number);
}

type Entry = CollectionEntry<Kind>;

const RANK = new Map(SECTION_IDS.map((id, index) => [id, index]));
const rankOf = ({ data }: Sourced): number =>
  Math.min(...data.source.sections.map((id) => RANK.get(id) ?? 0));

/** The chapter entry that restates a section of the report. */
export const chapterOfSection = (id: SectionId): string => REPORT_SECTIONS[id].chapter;
