import { STRINGS } from '../strings.ts';

interface Value {
  value: number | null;
  words?: string | undefined;
}

const numbers = new Intl.NumberFormat('de-DE');

/** Writes a value of a figure: the number with its unit, else the report's words, else that nothing is known. */
export function formatValue({ value, words }: Value, unit: 'Prozent' | 'Anzahl'): string {
  if (value === null) return words ?? STRINGS.noFigureValue;
  return `${numbers.format(value)}${unit === 'Prozent' ? '\u202F%' : ''}`;
}
