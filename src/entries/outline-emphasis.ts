import type { Emphasis, Nodes, Strong } from 'mdast';
import { firstMatch } from '../lib/first-match.ts';
import { GENDER_SIGN } from '../lib/gender-sign.ts';
import type { Oddity } from './outline-oddities.ts';

/** No word is longer; only so much of a text is looked at on either side of a mark. */
const WORD = 80;

/**
 * An emphasis that begins and ends inside words is none that an author means: in „Helfer*innen sagen das den
 * Nutzer*innen“ and „5*3*2“ the stars vanish without a word. One side alone is all right: un**fett**.
 */
export function innerEmphasis(
  { type, position, children }: Emphasis | Strong,
  source: string,
): Oddity['what'] | undefined {
  const from = position?.start.offset ?? 0;
  const to = position?.end.offset ?? 0;
  if (children.length === 1 && children.every(isEmphasis)) return undefined;
  const width = type === 'strong' ? 2 : 1;
  const words = [wordAround(source, from, from + width), wordAround(source, to - width, to)];
  if (words.includes(undefined)) return undefined;
  const isOneWord = /^[\p{L}*_]*$/u.test(source.slice(from, to));
  return !isOneWord && words.every(hasGenderSign) ? 'gender-emphasis' : 'inner-emphasis';
}

/** Of marks that lie close around others (`***`), the inner ones are told. */
const isEmphasis = ({ type }: Nodes): boolean => type === 'emphasis' || type === 'strong';

/** The word that goes on behind a mark, with one star for the mark; undefined where a word begins or ends there. */
function wordAround(source: string, from: number, to: number): string | undefined {
  if (!/^[*_]+$/u.test(source.slice(from, to))) return undefined;
  const head = /\S*[\p{L}\p{N}](?=[*_]*$)/u.exec(source.slice(Math.max(0, from - WORD), from))?.[0];
  const tail = /(?<=^[*_]*)[\p{L}\p{N}]\S*/u.exec(source.slice(to, to + WORD))?.[0];
  return head === undefined || tail === undefined ? undefined : `${head}*${tail}`;
}

/** A sign of gender stands behind a word, not behind a single letter as in a formula. */
const hasGenderSign = (word = ''): boolean =>
  /\p{L}{2}\*\p{L}/u.test(word) && firstMatch(word, GENDER_SIGN) !== undefined;
