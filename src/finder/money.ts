/** What an entry says of money and posts. */
export interface Funding {
  text: string;
  amount?: number | undefined;
  positions?: number | undefined;
}

/** What the finder tells apart; an entry may name both an amount and posts. */
export const MONEY = {
  amount: 'Betrag genannt',
  posts: 'Zahl der Stellen genannt',
  words: 'genannt, aber ohne Zahl',
  none: 'nennt der Bericht nicht',
} as const;

export type Money = (typeof MONEY)[keyof typeof MONEY];

/** Says what of money and posts is named. */
export function moneyNamed(funding: readonly Funding[]): Money[] {
  const isAmount = funding.some(({ amount }) => amount !== undefined);
  const isPosts = funding.some(({ positions }) => positions !== undefined);
  if (isAmount || isPosts)
    return [...(isAmount ? [MONEY.amount] : []), ...(isPosts ? [MONEY.posts] : [])];
  return [funding.length > 0 ? MONEY.words : MONEY.none];
}
