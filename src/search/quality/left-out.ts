import { addressOf } from '../../entries/address.ts';
import type { Kind } from '../../entries/kinds.ts';
import type { Content, SourceFile } from '../../entries/read.ts';
import { searchQuestionsOf } from '../../entries/search-questions.ts';
import { contentKeys, contentWords } from '../language/stop-words.ts';
import { namePartsOf } from '../query/likeness.ts';
import type { Page } from '../query/page-list.ts';

/** A question with the addresses of the pages that answer it. */
export interface Asked {
  query: string;
  pages: readonly string[];
}

/** Kinds whose written questions are asked; terms and models repeat what stands in chapters, and stand behind them. */
const KINDS: ReadonlySet<Kind> = new Set<Kind>(['chapters', 'cities', 'practices', 'figures']);
/** Of so many written questions of a place, the second is left out. */
const EVERY = 12;

/** Shorter words of a name say little alone. */
const LEAST_LETTERS = 5;

/** Parts content into what is indexed and the written questions that are left out of it, to be asked. */
export function withoutSome(content: Content): { content: Content; left: Asked[] } {
  const left: Asked[] = [];
  const files = content.files.map((file) => {
    const dropped = KINDS.has(file.kind) ? droppedFrom(file) : new Set<string>();
    for (const query of dropped) left.push({ query, pages: [addressOf(file.kind, file.id)] });
    return { ...file, data: { ...file.data, searchQuestions: keptOf(file, dropped) } };
  });
  return { content: { ...content, files }, left };
}

/**
 * The names of practices and cities, whole and in parts, with their pages; and each word of the name of a practice with
 * the city, as people ask for what they have heard of: „Newsletter Nürnberg“.
 */
export function namesAsked(pages: readonly Page[]): Asked[] {
  const named = pages.filter(({ facets: { art } }) => art[0] === 'Praxis' || art[0] === 'Stadt');
  const asked = new Map<string, string[]>();
  for (const page of named)
    for (const query of [...namePartsOf(page.title), ...wordsWithCity(page)])
      asked.set(query, [...(asked.get(query) ?? []), page.url]);
  return [...asked].map(([query, pages]) => ({ query, pages }));
}

function wordsWithCity({ title, facets: { art, stadt } }: Page): string[] {
  const [city] = stadt;
  if (art[0] !== 'Praxis' || !city) return [];
  const place = new Set(contentKeys(city));
  const words = contentWords(title).filter(
    (word) => word.length >= LEAST_LETTERS && !contentKeys(word).some((key) => place.has(key)),
  );
  return [...new Set(words)].map((word) => `${word} ${city}`);
}

function droppedFrom(file: SourceFile): Set<string> {
  const counts = new Map<string, number>();
  return new Set(
    searchQuestionsOf(file)
      .filter(({ section }) => {
        const count = counts.get(section) ?? 0;
        counts.set(section, count + 1);
        return count % EVERY === 1;
      })
      .map(({ text }) => text),
  );
}

/** The written questions of an entry in the shape in which they stand there. */
function keptOf({ data }: SourceFile, dropped: ReadonlySet<string>): unknown {
  const written = data['searchQuestions'];
  const keep = (list: unknown) =>
    Array.isArray(list) ? list.filter((text) => !dropped.has(String(text))) : list;
  return written && typeof written === 'object' && !Array.isArray(written)
    ? Object.fromEntries(Object.entries(written).map(([place, list]) => [place, keep(list)]))
    : keep(written);
}
