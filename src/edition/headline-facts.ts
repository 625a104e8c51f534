import type { CollectionEntry } from 'astro:content';
import type { FactItem } from '../lib/fact.ts';
import { LABELS } from '../strings.ts';
import { edition } from './edition.ts';

/** A fact at the top of an entry; without items it is one that the report does not state. */
export interface HeadlineFact {
  label: string;
  items: readonly FactItem[];
  /** A word on the side, in small type. */
  note?: string | undefined;
}

type Practice = CollectionEntry<'practices'>['data'];

/** Writes an amount with where it came from. */
export const amountText = ({ text, source }: Practice['funding'][number]) =>
  [text, source].filter(Boolean).join(' · ');

/** Returns what a practice costs: its first amount, and on the side the second. */
export function costOf({ funding: [first, second, ...rest] }: Practice): HeadlineFact {
  const more = second && [amountText(second), ...(rest.length > 0 ? [LABELS.moreBelow] : [])];
  return {
    label: LABELS.cost,
    items: first ? [amountText(first)] : [],
    note: more?.join('; '),
  };
}

/** Returns since when there has been a practice. */
export const sinceOf = ({ since }: Practice): HeadlineFact => ({
  label: LABELS.sinceWhen,
  items: since ? [since] : [],
});

/** Returns what a person in a hurry asks about a practice: what it costs, who carries it, since when. */
export const practiceHeadlines = (data: Practice): HeadlineFact[] => [
  costOf(data),
  { label: LABELS.carrier, items: data.carrier ? [data.carrier] : [] },
  sinceOf(data),
];

/**
 * Returns what places a city: where it lies, how it works with initiatives, how many examples there are.
 * `practices` is the number of examples from the city, which its page lists under `#praxis`.
 */
export async function cityHeadlines(
  data: CollectionEntry<'cities'>['data'],
  practices: number,
): Promise<HeadlineFact[]> {
  const { link } = await edition();
  return [
    {
      label: LABELS.size,
      items: [data.size],
      note: data.state === data.title ? undefined : data.state,
    },
    {
      label: LABELS.model,
      items: data.models.map((model) => link('models', model)),
    },
    {
      label: LABELS.practicesHere,
      items:
        practices > 0
          ? [{ title: LABELS.practiceCount(practices), href: '#praxis' }]
          : [LABELS.noPractices],
    },
  ];
}
