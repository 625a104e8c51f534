import type { Answers } from './fit.ts';

/** Whether there is money: the values in the address. */
const MONEY_VALUES = { 'mit-geld': true, 'ohne-geld': false } as const;

/** Whether somebody coordinates: the values in the address. */
const COORDINATOR_VALUES = { 'mit-koordination': true, 'ohne-koordination': false } as const;

/** What can be answered, as values of the address with their labels. */
export interface AnswerLists {
  groesse: readonly (readonly [value: string, label: string])[];
  feld: readonly (readonly [value: string, label: string])[];
}

/** Reads what was answered from the query of an address; what is on no list is left out. */
export function readAnswers(query: string, lists: AnswerLists): Answers {
  const parameters = new URLSearchParams(query);
  const fields = parameters.getAll('feld');
  return {
    size: lists.groesse.find(([value]) => value === parameters.get('groesse'))?.[1],
    fields: lists.feld.filter(([value]) => fields.includes(value)).map(([, label]) => label),
    hasMoney: valueOf(MONEY_VALUES, parameters.get('geld')),
    hasCoordinator: valueOf(COORDINATOR_VALUES, parameters.get('koordination')),
  };
}

/** Lists what an address answers that is no answer. */
export function unknownAnswers(query: string, lists: AnswerLists): string[] {
  const parameters = new URLSearchParams(query);
  const known: Record<string, readonly string[]> = {
    groesse: lists.groesse.map(([value]) => value),
    feld: lists.feld.map(([value]) => value),
    geld: Object.keys(MONEY_VALUES),
    koordination: Object.keys(COORDINATOR_VALUES),
  };
  return Object.entries(known).flatMap(([name, values]) =>
    parameters.getAll(name).filter((given) => given && !values.includes(given)),
  );
}

/** Tells whether anything was answered. */
export const isAnswered = ({ size, fields, hasMoney, hasCoordinator }: Answers): boolean =>
  [size, hasMoney, hasCoordinator].some((answer) => answer !== undefined) || fields.length > 0;

/** The names of the form in the address, without the empty ones, as a query; '' when nothing was answered. */
export function answersQuery(form: Iterable<[string, FormDataEntryValue]>): string {
  const pairs = [...form].flatMap(([name, value]) =>
    typeof value === 'string' && value ? [[name, value]] : [],
  );
  return pairs.length > 0 ? `?${new URLSearchParams(pairs).toString()}` : '';
}

const valueOf = (values: Readonly<Record<string, boolean>>, given: string | null) =>
  given !== null && Object.hasOwn(values, given) ? values[given] : undefined;
