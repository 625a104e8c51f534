import type { Fault, Unit } from './figure-series.ts';
import type { FigureValue } from './figure-value.ts';

interface Figure {
  completeness: string;
  multiple: boolean;
  gaps: readonly string[];
  series: readonly { unit: Unit; values: readonly FigureValue[] }[];
}

/** A figure is complete when every value is there, and else says what is missing. */
export function completenessFaults({ completeness, gaps, series }: Figure): Fault[] {
  const isWhole =
    series.length > 0 && series.every(({ values }) => values.every(({ value }) => value !== null));
  if (completeness === 'vollständig' && (gaps.length > 0 || !isWhole))
    return [
      {
        path: ['completeness'],
        message: '„vollständig“ nur, wenn jeder Wert da ist und keine Lücke („gaps“) genannt wird',
        params: { remedy: '„teilweise“ schreiben, oder die Werte ergänzen und „gaps“ streichen' },
      },
    ];
  if (completeness !== 'vollständig' && gaps.length === 0)
    return [
      {
        path: ['completeness'],
        message: `bei „${completeness}“ mindestens eine Lücke in „gaps“`,
        params: { remedy: 'unter „gaps“ in Worten sagen, was fehlt' },
      },
    ];
  return [];
}

/**
 * The shares of a complete figure with one series and one answer each are all of it: they add up to 100 percent, but
 * for what rounding takes or gives. Nothing is said of figures with gaps, several series or several answers.
 */
export function totalFaults({ completeness, multiple, series }: Figure): Fault[] {
  const [only, ...others] = series;
  if (!only || others.length > 0 || only.unit !== 'Prozent') return [];
  if (multiple || completeness !== 'vollständig' || only.values.length < 2) return [];
  const values = only.values.map(({ value }) => value ?? 0);
  const total = values.reduce((sum, value) => sum + value, 0);
  const unit = values.every(Number.isInteger) ? 1 : 0.1;
  if (Math.abs(total - 100) <= (values.length * unit) / 2) return [];
  return [
    {
      path: ['series', 0, 'values'],
      message: `Anteile, die zusammen 100 Prozent ergeben; es sind ${String(Math.round(total * 10) / 10).replace('.', ',')}`,
      params: {
        remedy:
          'die Werte mit dem Bericht vergleichen; „multiple: true“ bei mehreren Antworten, „completeness: teilweise“, wenn etwas fehlt',
      },
    },
  ];
}
