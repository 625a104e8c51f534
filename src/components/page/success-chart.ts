import type { Series } from '../../entries/schemas/figure-series.ts';
import type { Success } from '../../search/quality/measure.ts';
import { QUALITY } from '../../strings.ts';

/** Returns what the first result answers, what only the second or third does, and what none does, as levels to be drawn. */
export function successSeries(kinds: Readonly<Record<string, Success>>): Series[] {
  const level = (label: string, share: (success: Success) => number): Series => ({
    label,
    levelOf: QUALITY.share,
    unit: 'Prozent',
    highlight: [],
    values: Object.entries(kinds).map(([kind, success]) => ({
      label: kind,
      value: Math.round(100 * share(success)),
      origin: 'Tabelle',
    })),
  });
  return [
    level(QUALITY.first, ({ first }) => first),
    level(QUALITY.later, ({ first, three }) => three - first),
    level(QUALITY.none, ({ three }) => 1 - three),
  ];
}
