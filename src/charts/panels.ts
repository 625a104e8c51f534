import type { FigureData } from '../entries/schemas/figure.ts';
import { groupSeries, type SeriesGroup } from '../entries/schemas/figure-groups.ts';
import type { Series, Unit } from '../entries/schemas/figure-series.ts';
import { LOST, type FigureValue } from '../entries/schemas/figure-value.ts';

/** A part of a figure that is drawn and tabled as one: categories down, series across. */
export interface Panel {
  /**
   * How its series relate: one series, shares with their counts beside them, levels of one answer, or subgroups of those
   * who answered.
   */
  kind: 'single' | 'shares' | 'levels' | 'subgroups';
  title: string;
  /** The unit of what is drawn; counts beside shares are not. */
  unit: Unit;
  columns: Column[];
  rows: Row[];
}

/** A series of a panel. */
interface Column {
  series: string;
  unit: Unit;
}

/** A category with its value in each column. */
export interface Row {
  label: string;
  /** Whether the title of the figure speaks of it. */
  isNamed: boolean;
  /** One for each column; where the file has none, the value is lost. */
  cells: Cell[];
}

/** A value with its series. */
export type Cell = FigureValue & Column;

/** Puts the series of a figure together to what is shown: the one source of chart, table, CSV and JSON. */
export function panelsOf({ series }: Pick<FigureData, 'series'>): Panel[] {
  return groupSeries(series).map((group) => ({
    kind: kindOf(group),
    title: group[0].levelOf ?? group[0].subgroupOf ?? group[0].label,
    unit: group[0].unit,
    columns: group.map(({ label, unit }) => ({ series: label, unit })),
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
  cells: group.map((series) => ({
    series: series.label,
    unit: series.unit,
    ...(series.values.find((value) => value.label === label) ?? lostValue(label)),
  })),
});

const lostValue = (label: string): FigureValue => ({ label, value: null, origin: LOST });
