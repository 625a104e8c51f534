import type { Series } from './figure-series.ts';

/** Series that are drawn and tabled together. */
export type SeriesGroup = [Series, ...Series[]];

/** As many answer levels can be told apart in one bar. */
const MOST_LEVELS = 5;

/**
 * Puts together neighbours that belong together: levels of one answer, subgroups of one comparison, and shares followed
 * by the counts of the same categories.
 */
export function groupSeries(all: readonly Series[]): SeriesGroup[] {
  const groups: SeriesGroup[] = [];
  for (const series of all) {
    const last = groups.at(-1);
    if (last && belongsTo(series, last)) last.push(series);
    else groups.push([series]);
  }
  return groups;
}

function belongsTo(series: Series, [first, ...others]: SeriesGroup): boolean {
  const { levelOf, subgroupOf } = series;
  if (levelOf ?? first.levelOf) return levelOf === first.levelOf;
  if (subgroupOf ?? first.subgroupOf) return subgroupOf === first.subgroupOf;
  return others.length === 0 && areSharesAndCounts(first, series);
}

const areSharesAndCounts = (shares: Series, counts: Series): boolean =>
  shares.unit === 'Prozent' &&
  counts.unit === 'Anzahl' &&
  shares.values.map(({ label }) => label).join('\n') ===
    counts.values.map(({ label }) => label).join('\n');

/** A fault in how series of a figure go together, at the place of the series that shows it. */
export interface GroupFault {
  index: number;
  key: 'levelOf' | 'subgroupOf' | 'unit';
  message: string;
  remedy: string;
}

/** Finds levels that cannot be stacked and series of a group that cannot be told apart. */
export function groupFaults(all: readonly Series[]): GroupFault[] {
  return groupSeries(all).flatMap((group) => {
    const fault = group[0].levelOf ? levelFault(group) : group[0].subgroupOf && unitFault(group);
    return fault ? [{ index: all.indexOf(group.at(-1) ?? group[0]), ...fault }] : [];
  });
}

function levelFault(group: SeriesGroup): Omit<GroupFault, 'index'> | undefined {
  if (group.some(({ unit }) => unit !== 'Prozent'))
    return {
      key: 'unit',
      message: 'Prozent, weil Antwortstufen zusammen ein Ganzes ergeben',
      remedy: 'die Einheit berichtigen, oder „levelOf“ streichen',
    };
  if (group.length > MOST_LEVELS)
    return {
      key: 'levelOf',
      message: `höchstens ${MOST_LEVELS} Antwortstufen`,
      remedy: '„levelOf“ streichen; die Reihen stehen dann untereinander',
    };
  const over = overfull(group);
  return over === undefined
    ? undefined
    : {
        key: 'levelOf',
        message: `zusammen höchstens 100 Prozent je Kategorie („${over}“ hat mehr)`,
        remedy: 'die Werte vergleichen; schließen sich die Reihen nicht aus, „levelOf“ streichen',
      };
}

/** A category whose levels exceed the whole by more than rounding can. */
function overfull(group: SeriesGroup): string | undefined {
  const sums = new Map<string, number>();
  for (const { label, value } of group.flatMap(({ values }) => values))
    sums.set(label, (sums.get(label) ?? 0) + (value ?? 0));
  return [...sums].find(([, sum]) => sum > 100 + roundingError(group.length))?.[0];
}

/** How far rounded shares can add up to more or less than their whole. */
export const roundingError = (count: number): number => count / 2;

function unitFault(group: SeriesGroup): Omit<GroupFault, 'index'> | undefined {
  if (group.every(({ unit }) => unit === group[0].unit)) return undefined;
  return {
    key: 'unit',
    message: `„${group[0].unit}“ wie bei den anderen Teilgruppen`,
    remedy: 'die Einheit berichtigen, oder „subgroupOf“ streichen',
  };
}
