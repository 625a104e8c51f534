import type { Targets } from './cross-link.ts';
import { KIND_NAMES, type Kind } from './kinds.ts';

/** What targets need of an entry; entries on disk and entries of Astro's collections have it alike. */
interface Named {
  kind: Kind;
  id: string;
  data: object;
}

/**
 * Lists what cross-links can reach: every entry by its id, chapters by their number too, works also by the ids of
 * the list of short citations. Without a sound list works have no targets: their links cannot be judged.
 */
export function targetsOf(
  entries: readonly Named[],
  shortCitations: readonly string[] | undefined,
): Targets {
  const names = Object.fromEntries(
    KIND_NAMES.map((kind) => [kind, new Map<string, string>()]),
  ) as Record<Kind, Map<string, string>>;
  for (const { kind, id, data } of entries) {
    names[kind].set(id, id);
    const number = kind === 'chapters' && 'number' in data ? data.number : undefined;
    if (typeof number === 'string' || typeof number === 'number')
      names.chapters.set(String(number), id);
  }
  for (const id of shortCitations ?? []) names.works.set(id, id);
  return shortCitations ? names : { ...names, works: new Map() };
}
