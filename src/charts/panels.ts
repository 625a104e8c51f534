import type { FigureData } from '../entries/schemas/figure.ts';
import { groupSeries, type SeriesGroup } from '../entries/schemas/figure-groups.ts';
import type { Series, Unit } from '../entries/schemas/figure-series.ts';
import type { FigureValue } from '../entries/schemas/figure-value.ts';

/** A part of a figure that is drawn and tabled as one: categories down, series across. */
export interface Panel {
  /**
   * How its series relate: one series, shares with their counts beside them, levels of one answer, or subgroups of those
   * who answered.
   */
  kind: 'single' | 'shares' | 'levels' | 'subgroups';
  title: string;
  columns: Column[];
  rows: Row[];
}

/** A series of a panel. */
interface Column {
  label: string;
  unit: Unit;
}

/** A category with its value in each column. */
export interface Row {
  label: string;
  /** Whether the title of the figure speaks of it. */
  isNamed: boolean;
  /** As many as columns; where the file has none, the value is lost. */
  cells: FigureValue[];
}

/** Puts the series of a figure together to what is shown: the one source of chart, table, CSV and JSON. */
export function panelsOf({ series }: Pick<FigureData, 'series'>): Panel[] {
  return groupSeries(series).map((group) => ({
    kind: kindOf(group),
    title: group[0].levelOf ?? group[0].subgroupOf ?? group[0].label,
    columns: group.map(({ label, unit }) => ({ label, unit })),
    rows: categoriesOf(group).map((label) => rowOf(label, group)),
  }));
}

function kindOf([{ levelOf, subgroupOf }, ...others]: SeriesGroup): Panel['kind'] {
  if (levelOf) return 'levels';
  if (subgroupOf) return 'subgroups';
  return others.length > 0 ? 'shares' : 'single';
}

const categoriesOf = (group: readonly Series[]): string[] => [
  ...new Set(group.flatMap(({ values }) => values.map(({ label }) => label))),
];

const rowOf = (label: string, group: readonly Series[]): Row => ({
  label,
  isNamed: group.some(({ highlight }) => highlight.includes(label)),
  cells: group.map(
    ({ values }) => values.find((value) => value.label === label) ?? lostValue(label),
  ),
});

const lostValue = (label: string): FigureValue => ({
  label,
  value: null,
  origin: 'nicht überliefert',
});
