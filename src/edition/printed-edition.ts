import type { CollectionEntry } from 'astro:content';
import type { PrintedEntry } from '../lib/print-copy.ts';
import { edition } from './edition.ts';

/** A text of the whole edition as it is printed. */
export interface PrintedText extends PrintedEntry {
  kind: 'chapters' | 'cities' | 'practices' | 'terms';
  entry: CollectionEntry<'chapters' | 'cities' | 'practices' | 'terms'>;
  title: string;
  href: string;
}

const PARTS = [
  ['chapters', 'k'],
  ['cities', 's'],
  ['practices', 'p'],
  ['terms', 'g'],
] as const;

/** Lists all texts by parts, in the order of print: chapters by their numbers, of others each part counted by itself. */
export async function printedParts(): Promise<
  { kind: PrintedText['kind']; texts: PrintedText[] }[]
> {
  const { all, link } = await edition();
  return PARTS.map(([kind, letter]) => ({
    kind,
    texts: all[kind].map((entry, index) => {
      const { title, href } = link(kind, entry.id);
      const number = kind === 'chapters' ? numberOf(entry.data) : numbered(letter, index + 1);
      return { kind, entry, title, href, number, prefix: `${letter}${index + 1}` };
    }),
  }));
}

const numberOf = (data: object): string =>
  'number' in data && typeof data.number === 'string' ? data.number : '';

const numbered = (letter: string, index: number): string => `${letter.toUpperCase()}\u00A0${index}`;
