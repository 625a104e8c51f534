import { EVIDENCE } from '../entries/schemas/closed-lists.ts';
import { edition, type Link } from './edition.ts';
import { amountText } from './headline-facts.ts';
import { practiceCards, type PracticeCard } from './practice-cards.ts';

/** A practice as the comparison shows it; an empty list is what the report does not state. */
export interface ComparedPractice {
  card: PracticeCard;
  cost: readonly string[];
  carrier: readonly string[];
  since: readonly string[];
  targetGroups: readonly string[];
  models: Link[];
  conditions: readonly string[];
  difficulties: readonly string[];
  evidence: string;
  gap: string;
}

/** Returns all practices side by side, by title. */
export async function comparedPractices(): Promise<ComparedPractice[]> {
  const [cards, { get, link }] = await Promise.all([practiceCards(), edition()]);
  return cards.map((card) => {
    const { data } = get('practices', card.id);
    return {
      card,
      cost: data.funding.map(amountText),
      carrier: data.carrier ? [data.carrier] : [],
      since: data.since ? [data.since] : [],
      targetGroups: data.targetGroups,
      models: data.models.map((id) => link('models', id)),
      conditions: data.conditions,
      difficulties: data.difficulties,
      evidence: EVIDENCE[data.evidence],
      gap: data.gap,
    };
  });
}
