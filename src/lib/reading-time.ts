/** Words that a practised adult reads in a minute of German non-fiction (Brysbaert 2019, rounded down). */
const WORDS_PER_MINUTE = 200;

/** Returns the minutes it takes to read a text, at least one. */
export function readingMinutes(text: string): number {
  const words = text.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
