import type { CollectionEntry } from 'astro:content';
import { fact, type Fact } from '../lib/fact.ts';
import { FIELDS } from '../entries/schemas/closed-lists.ts';
import { LABELS } from '../strings.ts';
import { edition, type Edition } from './edition.ts';
import { amountText } from './headline-facts.ts';
import { fieldAddress } from './practice-cards.ts';

/** Returns what the fact box of a practice says. */
export async function practiceFacts({ data }: CollectionEntry<'practices'>): Promise<Fact[]> {
  const { link } = await edition();
  return [
    ...fact(LABELS.place, data.city ? link('cities', data.city) : data.region),
    ...fact(
      LABELS.fields,
      data.fields.map((id) => ({ title: FIELDS[id], href: fieldAddress(id) })),
    ),
    ...fact(LABELS.model, modelLinks(data.models, link)),
    ...fact(LABELS.actors, data.actors),
    ...fact(LABELS.targetGroups, data.targetGroups.join(', ')),
    ...fact(LABELS.funding, data.funding.map(amountText)),
    ...fact(
      LABELS.reach,
      data.reach.map(({ value, what, asOf }) => `${value} ${what}${asOf ? ` (${asOf})` : ''}`),
    ),
  ];
}

/** Returns what the fact box of a city says. */
export function cityFacts({ data }: CollectionEntry<'cities'>): Fact[] {
  return [
    ...fact(LABELS.initiativesCalled, data.initiativesCalled),
    ...fact(LABELS.coordination, data.coordination),
    ...fact(
      LABELS.interviews,
      data.interviews.length > 0 ? data.interviews.map(interviewText) : LABELS.noInterviews,
    ),
  ];
}

const modelLinks = (ids: readonly string[], link: Edition['link']) =>
  ids.map((id) => link('models', id));

function interviewText({
  kind,
  side,
  count,
  period,
}: CollectionEntry<'cities'>['data']['interviews'][number]): string {
  return `${count}\u202F×\u202F${kind} (${side === 'beide' ? LABELS.bothSides : side}), ${period}`;
}
