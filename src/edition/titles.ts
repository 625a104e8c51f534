import type { CollectionEntry } from 'astro:content';
import type { Kind } from '../entries/kinds.ts';

/** Returns the name under which an entry is linked: its title, with its number where it has one. */
export function titleOf(kind: Kind, entry: CollectionEntry<Kind>): string {
  const data = entry.data as {
    title?: string;
    number?: string | number;
    short?: string;
    role?: string;
    organisation?: string;
    subject?: string;
  };
  switch (kind) {
    case 'chapters':
      return chapterTitle(data.title ?? '', data.number as string | undefined);
    case 'figures':
      return `${data.number}: ${data.subject}`;
    case 'models':
      return `Modell\u00A0${data.number}: ${data.title}`;
    case 'voices':
      return data.organisation ? `${data.role}, ${data.organisation}` : (data.role ?? '');
    case 'works':
      return data.short ?? '';
    default:
      return data.title ?? '';
  }
}

/** chapterTitle('Vernetzung', '6.2') // => '6.2 Vernetzung'; annexes read 'Anhang A: …' */
export function chapterTitle(title: string, number: string | undefined): string {
  if (!number) return title;
  return /^[AB]$/u.test(number) ? `Anhang\u00A0${number}: ${title}` : `${number}\u2002${title}`;
}
