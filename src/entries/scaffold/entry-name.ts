import { slugOf } from '../../lib/slug.ts';
import type { Field } from '../fields.ts';
import type { Kind } from '../kinds.ts';
import type { Known } from './draft.ts';

/** A name that people can still read in an address. */
const LONGEST = 60;

/**
 * Suggests the name of a new entry. Where the names of a kind are numbers (`v085`, `abb-16`), it is the next one; else
 * it comes from the title, behind its number and the entries of other kinds that it belongs to (`koeln-fonds`).
 */
export function suggestName(
  kind: Kind,
  known: Known,
  fields: readonly Field[],
  taken: readonly string[],
): string {
  const next = nextNumber(taken);
  if (next) return next;
  const around = fields
    .filter(({ key, names }) => known[key] && (key === 'number' || (names && names !== kind)))
    .map(({ key }) => known[key]);
  const title = known['short'] ?? known['title'] ?? '';
  const parts = [...around.map((text) => slugOf(text ?? '')), slugOf(title)].filter(Boolean);
  return shortened([...new Set(parts)].join('-'));
}

const NUMBERED = /^(?<word>[a-z]+-?)(?<digits>\d{1,3})$/u;

/** The name after the last one of the most frequent series, if all names are such; four digits are a year. */
function nextNumber(taken: readonly string[]): string | undefined {
  const names = taken.map((name) => NUMBERED.exec(name)?.groups);
  if (names.length === 0 || names.some((groups) => groups === undefined)) return undefined;
  const series = Map.groupBy(names, (groups) => groups?.['word'] ?? '');
  const [[word, members] = ['', []]] = [...series].sort(([, a], [, b]) => b.length - a.length);
  const digits = members.map((groups) => groups?.['digits'] ?? '');
  const width = Math.max(...digits.map((text) => text.length));
  const width0 = digits.some((text) => text.startsWith('0')) ? width : 0;
  return `${word}${String(Math.max(...digits.map(Number)) + 1).padStart(width0, '0')}`;
}

const shortened = (name: string): string =>
  name.length <= LONGEST ? name : name.slice(0, LONGEST + 1).replace(/-[^-]*$/u, '');
