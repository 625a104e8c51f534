/** How people ask for the meaning of a word, before it and behind it. */
const BEFORE =
  /^\s*(?:was\s+(?:ist|sind|heißt|heisst|bedeutet|bedeuten|meint|meinen)(?:\s+(?:eigentlich|denn|genau))?|was\s+versteht\s+man\s+unter|(?:definition|bedeutung|erklärung)(?:\s+von)?|begriff)\s+(?:mit\s+)?(?:(?:ein|eine|einer|einem|der|die|das|dem|den)\s+)?/iu;
const BEHIND =
  /\s+(?:definition|bedeutung|erklärung|begriff|was\s+(?:ist|heißt|bedeutet)\s+das)\s*\??\s*$/iu;
/** More words than these are a question about something, and not for the meaning of one. */
const MOST_WORDS = 4;

/**
 * Tells whether the meaning of a word is asked for, and takes the words of the asking away.
 *
 * askedMeaning('Was ist ein Helferkreis?') // => { text: 'Helferkreis?', isDefinition: true }
 */
export function askedMeaning(query: string): { text: string; isDefinition: boolean } {
  const text = query.replace(BEFORE, '').replace(BEHIND, '');
  const isDefinition =
    text !== query && text.trim() !== '' && text.trim().split(/\s+/u).length <= MOST_WORDS;
  return { text: isDefinition ? text : query, isDefinition };
}
