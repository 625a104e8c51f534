import { slugOf } from '../lib/slug.ts';
import type { Kind } from './kinds.ts';
import type { SourceFile } from './read.ts';

/** Place on a page before its first heading; no heading gets this id. */
export const BEGINNING = 'anfang';

/** Places with an address that the pages of a kind show beside the headings of the text. */
const SHOWN_PLACES: Partial<Record<Kind, readonly string[]>> = {
  chapters: [BEGINNING, 'das-wichtigste'],
  cities: [BEGINNING, 'profil-staerken', 'profil-spannungen'],
};

/** Kinds whose entries carry questions for the search. */
export const ASKED_KINDS: ReadonlySet<Kind> = new Set<Kind>([
  'chapters',
  'cities',
  'practices',
  'figures',
  'models',
  'terms',
]);

/** A question for the search, with the place on the page that answers it and the way to it in the head of its file. */
export interface SearchQuestion {
  text: string;
  /** Id of the place on the page, `anfang` where the whole entry answers. */
  section: string;
  path: readonly PropertyKey[];
}

/** Lists the questions of an entry in the order of its head; what is no question there is left out. */
export function searchQuestionsOf({ data }: Pick<SourceFile, 'data'>): SearchQuestion[] {
  const written = data['searchQuestions'];
  if (Array.isArray(written)) return listed(written, BEGINNING, ['searchQuestions']);
  if (typeof written !== 'object' || written === null) return [];
  return Object.entries(written).flatMap(([section, list]) =>
    listed(list, section, ['searchQuestions', section]),
  );
}

/**
 * Lists the places of an entry under which questions may stand; none where its questions have no places. A heading of
 * the wrong level has its place already: it is told for itself. One within a comment keeps its questions until it
 * comes back.
 */
export function askedPlaces({ kind, outline }: Pick<SourceFile, 'kind' | 'outline'>): string[] {
  const shown = SHOWN_PLACES[kind];
  const headings = outline.headings.map(({ slug, text }) => slug || slugOf(text));
  return shown ? [...shown, ...headings, ...outline.hiddenSections] : [];
}

const listed = (list: unknown, section: string, path: readonly PropertyKey[]): SearchQuestion[] =>
  Array.isArray(list)
    ? list.flatMap((text: unknown, index) =>
        typeof text === 'string' ? [{ text, section, path: [...path, index] }] : [],
      )
    : [];
