import { createHash } from 'node:crypto';

/** No vowels, so that no id is a word, and none of 1, l, 0 and o, which look alike. */
const SIGNS = '23456789bcdfghjkmnpqrstvwxz';

/** Returns the words of a text, whatever signs, spaces and capitals stand between them. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Returns signs that stand for the words of a text: the same words, the same signs, on every machine.
 *
 * digest('Ein Absatz.', 8) // eight of 27 signs, 38 bits
 */
export function digest(text: string, length: number): string {
  const bytes = createHash('sha256').update(wordsOf(text).join(' ')).digest();
  return [...bytes.subarray(0, length)].map(sign).join('');
}

const sign = (number: number): string => SIGNS[number % SIGNS.length] ?? '';

const SAMPLES = 24;

/**
 * Returns a sketch of the words of a text by MinHash (Broder 1997): each sign is the least of the hashes of all words
 * under another hash function, so that two texts share as large a part of their signs as of their words.
 */
export function sketch(text: string): string {
  const words = [...new Set(wordsOf(text))].map(hashOf);
  return Array.from({ length: SAMPLES }, (_, sample) => {
    const least = Math.min(...words.map((word) => mixed(word ^ seed(sample))));
    return sign(least);
  }).join('');
}

/** Estimates the part of their words that two sketched texts have in common, from 0 to 1. */
export const likeness = (a: string, b: string): number =>
  Array.from({ length: SAMPLES }, (_, index) => a[index] === b[index]).filter(Boolean).length /
  SAMPLES;

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (const letter of word) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

const seed = (sample: number): number => Math.imul(sample + 1, 0x9e3779b1) >>> 0;

/** The finalizer of MurmurHash3. */
function mixed(number: number): number {
  let hash = number;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
