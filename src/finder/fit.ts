import { FIT } from './words.ts';

/** What a practice can be matched by. */
export interface FitPractice {
  /** City or region. */
  place: string;
  /** Size of the city; none for a region. */
  size: string;
  /** Labels of its fields of action. */
  fields: readonly string[];
  /** What the report says of money and posts, in its words; '' where it says nothing. */
  money: string;
  /** Whether it gives an amount or a number of posts. */
  isMoneyNamed: boolean;
  /** Who carries it, in the words of the entry; '' where the report says nothing. */
  carrier: string;
  /** Whether a city or a district is among those who carry it. */
  isCarriedByTown: boolean;
}

/** What somebody told of their town; what is not there was not answered. */
export interface Answers {
  size?: string | undefined;
  /** Labels of fields of action; one of them is enough. */
  fields: readonly string[];
  hasMoney?: boolean | undefined;
  /** Whether somebody in the town hall coordinates those who help. */
  hasCoordinator?: boolean | undefined;
}

/** Why a practice is shown: what fits and what is different, in words. */
export interface Fit {
  reasons: string[];
  differences: string[];
}

/**
 * Says why a practice fits, or nothing when it does not: it must answer what hurts, if that was asked; what else is
 * different is then named. Where nothing was asked of what hurts, all of it must fit. There is no score.
 */
export function fitOf(practice: FitPractice, answers: Answers): Fit | undefined {
  const field = fieldFit(practice, answers);
  const others = [
    sizeFit(practice, answers),
    coordinatorFit(practice, answers),
    moneyFit(practice, answers),
  ].filter(isGiven);
  if (!field && others.length === 0) return undefined;
  if (field ? !field.fits : others.some(({ fits }) => !fits)) return undefined;
  const all = field ? [field, ...others] : others;
  const said = (wanted: boolean) =>
    all.filter(({ fits }) => fits === wanted).map(({ words }) => words);
  return { reasons: said(true), differences: said(false) };
}

interface Point {
  fits: boolean;
  words: string;
}

const isGiven = (point: Point | undefined): point is Point => point !== undefined;

function fieldFit({ fields }: FitPractice, answers: Answers): Point | undefined {
  if (answers.fields.length === 0) return undefined;
  const shared = fields.filter((field) => answers.fields.includes(field));
  return { fits: shared.length > 0, words: FIT.sameField(shared) };
}

function sizeFit({ place, size }: FitPractice, answers: Answers): Point | undefined {
  if (!answers.size) return undefined;
  const fits = size === answers.size;
  if (!size) return { fits, words: FIT.noCity(place) };
  return { fits, words: fits ? FIT.sameSize(place, size) : FIT.otherSize(place, size) };
}

/**
 * Whether a practice needs a coordinator the report does not say; who carries it is what it says. With somebody in the
 * town hall the town can carry it, without it must be somebody else.
 */
function coordinatorFit(practice: FitPractice, { hasCoordinator }: Answers): Point | undefined {
  if (hasCoordinator === undefined) return undefined;
  const { carrier, isCarriedByTown } = practice;
  if (!carrier) return { fits: false, words: FIT.noCarrier };
  const words = isCarriedByTown ? FIT.carriedByTown(carrier) : FIT.carriedByOthers(carrier);
  return { fits: hasCoordinator === isCarriedByTown, words };
}

function moneyFit({ money, isMoneyNamed }: FitPractice, { hasMoney }: Answers): Point | undefined {
  if (hasMoney === undefined) return undefined;
  const fits = hasMoney === isMoneyNamed;
  return { fits, words: isMoneyNamed ? FIT.money(money) : FIT.noMoney(money) };
}
