import type { CollectionEntry } from 'astro:content';
import { addressOf } from '../entries/address.ts';
import { edition, type Edition, type Link } from './edition.ts';
import { chapterOfSection } from './sections-of-report.ts';

/** A voice as pages show it. */
export interface VoiceView {
  id: string;
  text: string;
  role: string;
  organisation: string | undefined;
  city: Link | undefined;
  place: string | undefined;
  chapter: Link;
  pages: number[];
  href: string;
}

/** Returns one voice; stops the build when it does not exist. */
export async function voice(id: string): Promise<VoiceView> {
  const all = await edition();
  return viewOf(all.get('voices', id), all);
}

/** Returns all voices, grouped by the chapter in which the report quotes them. */
export async function voicesByChapter(): Promise<{ chapter: Link; voices: VoiceView[] }[]> {
  const all = await edition();
  const views = all.all.voices.map((entry) => viewOf(entry, all));
  const chapters = [...new Map(views.map(({ chapter }) => [chapter.id, chapter])).values()];
  return chapters.map((chapter) => ({
    chapter,
    voices: views.filter((view) => view.chapter.id === chapter.id),
  }));
}

/** Returns the voices from a city. */
export async function voicesOf(city: string): Promise<VoiceView[]> {
  const all = await edition();
  return all.all.voices.filter(({ data }) => data.city === city).map((entry) => viewOf(entry, all));
}

function viewOf({ id, data }: CollectionEntry<'voices'>, { link }: Edition): VoiceView {
  const section = data.source.sections[0];
  if (!section) throw new Error(`Stimme ${id} ohne Abschnitt`);
  return {
    id,
    text: data.text,
    role: data.role,
    organisation: data.organisation,
    city: data.city ? link('cities', data.city) : undefined,
    place: data.place,
    chapter: link('chapters', chapterOfSection(section)),
    pages: data.source.pages,
    href: addressOf('voices', id),
  };
}
