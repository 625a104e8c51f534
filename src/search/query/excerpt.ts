import { SHOWN } from '../ranking.ts';

/** A stretch of text; `marked` when it answers the question. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** A heading of the page under which words were found. */
export interface Section {
  id: string;
  title: string;
}

/** A heading as the engine stores it, with the place of the word at which it begins. */
export interface Anchor {
  element: string;
  id: string;
  text?: string;
  location: number;
}

/** What the engine writes where a part of the page ends without a sign; alone it would look like a slip. */
const STOP = '.';

/** How many words an excerpt shows. */
const LENGTH = 28;

/** Cuts the text of a page into words at the very spaces by which the engine counts places. */
export const placesIn = (content: string): string[] => content.split(/[^\S\uFEFF]+/u);

/**
 * Chooses the stretch of a text that answers most of a question, and marks the words found.
 * `slots` are the places per thing asked for; what stands before `start` (the title) is not shown.
 */
export function excerptOf(
  words: readonly string[],
  slots: readonly (readonly number[])[],
  start = 0,
): Piece[] {
  const shown = slots.map((places) => places.filter((place) => place >= start));
  const places = new Set(shown.flat());
  const from = Math.max(start, bestStart(words.length, shown));
  const to = Math.min(from + LENGTH, words.length);
  const pieces = words
    .slice(from, to)
    .flatMap((word, index) => [
      ...(places.has(from + index) ? markWord(word) : [plain(word === STOP ? '·' : word)]),
      plain(' '),
    ]);
  return joined([
    ...(from > start ? [plain('… ')] : []),
    ...pieces,
    ...(to < words.length ? [plain('…')] : []),
  ]);
}

/** Lists the headings under which most of what was asked for is found, in the order of the page. */
export function sectionsOf(
  anchors: readonly Anchor[],
  slots: readonly (readonly number[])[],
): Section[] {
  const headings = anchors
    .filter(({ element, text }) => /^h[2-4]$/u.test(element) && text?.trim())
    .sort((a, b) => a.location - b.location);
  const rated = headings.map((heading, index) => ({
    heading,
    ...rate(heading.location, headings[index + 1]?.location ?? Infinity, slots),
  }));
  return rated
    .filter(({ met }) => met > 0)
    .sort((a, b) => b.met - a.met || b.hits - a.hits)
    .slice(0, SHOWN.mostSections)
    .sort((a, b) => a.heading.location - b.heading.location)
    .map(({ heading }) => ({
      id: heading.id,
      title: (heading.text ?? '').replace(/[.\s]+$/u, ''),
    }));
}

/** Lists the words at some places without their punctuation, each once, most frequent spelling first come. */
export function wordsAt(words: readonly string[], places: readonly number[]): string[] {
  return [...new Set(places.map((place) => bare(words[place] ?? '')).filter(Boolean))];
}

/** Finds the start of the stretch with most different slots, then most places; a few words stand before the first. */
function bestStart(count: number, slots: readonly (readonly number[])[]): number {
  const candidates = [...new Set(slots.flat())].sort((a, b) => a - b);
  let best = { start: 0, met: 0, hits: 0 };
  for (const place of candidates) {
    const start = Math.max(0, Math.min(place - 4, count - LENGTH));
    const rating = rate(start, start + LENGTH, slots);
    if (rating.met > best.met || (rating.met === best.met && rating.hits > best.hits))
      best = { start, ...rating };
  }
  return best.start;
}

/** Counts the slots met and the places between two places of a text. */
function rate(
  from: number,
  to: number,
  slots: readonly (readonly number[])[],
): { met: number; hits: number } {
  const counts = slots.map(
    (places) => places.filter((place) => place >= from && place < to).length,
  );
  return {
    met: counts.filter((count) => count > 0).length,
    hits: counts.reduce((sum, count) => sum + count, 0),
  };
}

/** Marks a word but not the punctuation around it. */
function markWord(word: string): Piece[] {
  const text = bare(word);
  if (!text) return [plain(word)];
  const index = word.indexOf(text);
  return [
    plain(word.slice(0, index)),
    { text, marked: true },
    plain(word.slice(index + text.length)),
  ].filter((piece) => piece.text);
}

const plain = (text: string): Piece => ({ text, marked: false });
const bare = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** Joins neighbours that are marked alike. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const { text, marked } of pieces) {
    const last = result.at(-1);
    if (last && last.marked === marked) last.text += text;
    else result.push({ text, marked });
  }
  return result;
}
