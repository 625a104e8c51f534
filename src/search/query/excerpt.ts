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

/** What stands between the facts of a record. */
const DOT = '·';

/** An excerpt ends with the first sentence that brings it to so many words … */
const ENOUGH = 20;
/** … and has no more than these. */
const MOST = 40;
/** What has fewer words is a heading, a name or a fact of the record, what has more is a list or a table. */
const SENTENCE = { least: 5, most: 70 };

/** What ends with a point and ends no sentence, besides single letters and ordinal numbers. */
const ABBREVIATIONS = new Set(
  'Abb Abs Art bzw ca Dr evtl ff ggf Hrsg inkl Kap Mio Mrd Nr Prof rd sog St Str Tab vgl'.split(
    ' ',
  ),
);

/** Cuts the text of a page into words at the very spaces by which the engine counts places. */
export const placesIn = (content: string): string[] => content.split(/[^\S\uFEFF]+/u);

/**
 * Chooses the sentences of a text that answer most of a question, and marks the words found. `slots` are the places per
 * thing asked for; what stands before `start` (the title) is not shown. An excerpt begins with a sentence and ends where
 * a heading or a list of facts follows; a text without sentences is shown from its beginning.
 */
export function excerptOf(
  words: readonly string[],
  slots: readonly (readonly number[])[],
  start = 0,
): Piece[] {
  const shown = slots.map((places) => places.filter((place) => place >= start));
  const places = new Set(shown.flat());
  const { from, to } = bestStretch(stretchesOf(words, sentencesOf(words, start)), shown) ?? {
    from: start,
    to: Math.min(start + MOST, words.length),
  };
  const pieces = words
    .slice(from, to)
    .flatMap((word, index) => [
      ...(places.has(from + index) ? markWord(word) : [plain(word === STOP ? '·' : word)]),
      plain(' '),
    ]);
  return joined([...pieces, ...(isSentenceEnd(words[to - 1]) ? [] : [plain('…')])]);
}

/** The places of a text from which on and up to which something stands. */
interface Stretch {
  from: number;
  to: number;
}

/** Parts a text after its full stops; names and facts of a record are parts of their own, as the engine ends them so. */
function sentencesOf(words: readonly string[], start: number): Stretch[] {
  const ends = words.flatMap((word, place) =>
    place >= start && (isSentenceEnd(word) || place === words.length - 1) ? [place + 1] : [],
  );
  return ends.map((to, index) => ({ from: ends[index - 1] ?? start, to }));
}

/** For each sentence the stretch that begins with it: whole sentences until they are enough or something else comes. */
function stretchesOf(words: readonly string[], sentences: readonly Stretch[]): Stretch[] {
  return sentences.flatMap(({ from, to: end }, index) => {
    if (!isSentence({ from, to: end }) || isFact(words.slice(from, end))) return [];
    let to = end;
    for (const next of sentences.slice(index + 1)) {
      if (to - from >= ENOUGH || !isSentence(next) || next.to - from > MOST) break;
      to = next.to;
    }
    return [{ from, to: Math.min(to, from + MOST) }];
  });
}

const isSentence = ({ from, to }: Stretch): boolean =>
  to - from >= SENTENCE.least && to - from <= SENTENCE.most;

/** A sentence begins with a capital letter or a number of something; „auch: …“, „2 × Interview“ and „5 Euro · Köln“ do not. */
const isFact = (words: readonly string[]): boolean => {
  const [first = '', second = ''] = words;
  const begins =
    /^[^\p{L}\p{N}]*\p{Lu}/u.test(first) || (/^\d/u.test(first) && /^\p{L}/u.test(second));
  return !begins || words.includes(DOT);
};

/** The first of the stretches with most different slots, then most places. */
function bestStretch(
  stretches: readonly Stretch[],
  slots: readonly (readonly number[])[],
): Stretch | undefined {
  const rated = stretches.map((stretch) => ({
    stretch,
    ...rate(stretch.from, stretch.to, slots),
  }));
  return rated.sort((a, b) => b.met - a.met || b.hits - a.hits)[0]?.stretch;
}

/** A word with a full stop that is not the point of an abbreviation or of a day: „z.“, „Abb.“, „12.“ end no sentence. */
function isSentenceEnd(word = ''): boolean {
  if (word === STOP) return true;
  if (!/[.!?…][“‘)]*$/u.test(word)) return false;
  const letters = bare(word);
  return !(/^(?:\p{L}|\d{1,2})$/u.test(letters) || ABBREVIATIONS.has(letters));
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
