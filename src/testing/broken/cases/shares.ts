import { FIGURE, edit, type BrokenCase } from '../broken-case.ts';

const WHOLE_FIGURE = 'content/abbildungen/tab-1.yaml';

/** Makes the second figure a complete one with one series of these shares. */
const shares =
  (...values: number[]): BrokenCase['make'] =>
  (site) => {
    const rows = values.map(
      (value, index) => `      - { label: Antwort ${index}, value: ${value}, origin: Tabelle }\n`,
    );
    site.edit(
      WHOLE_FIGURE,
      'completeness: nicht überliefert\ngaps: [Alle Werte fehlen.]',
      `series:\n  - label: Anteil\n    unit: Prozent\n    values:\n${rows.join('')}completeness: vollständig`,
    );
  };

/** The values of figures. */
export const SHARES: readonly BrokenCase[] = [
  {
    mistake: 'a share has words beside its number',
    make: edit(FIGURE, 'value: 50,', 'value: 50, words: die Hälfte,'),
    code: 'feld-ungueltig',
    file: FIGURE,
    line: 'words: die Hälfte',
    says: 'neben einer Zahl erscheinen sie nicht',
  },
  {
    mistake: 'a share is a fraction',
    make: edit(FIGURE, 'value: 50,', 'value: 0.39,'),
    code: 'feld-ungueltig',
    file: FIGURE,
    line: 'value: 0.39',
    says: '39 schreiben',
  },
  {
    mistake: 'the shares of a complete figure are fractions',
    make: shares(0.39, 0.36, 0.25),
    code: 'feld-ungueltig',
    file: WHOLE_FIGURE,
    line: 'value: 0.39',
    says: 'keine Anteile von 0 bis 1',
  },
  {
    mistake: 'the shares of a complete figure do not add up',
    make: shares(39, 36, 15),
    code: 'feld-ungueltig',
    file: WHOLE_FIGURE,
    line: 'values:',
    says: 'zusammen 100 Prozent ergeben; es sind 90',
  },
  {
    mistake: 'two series have the same name',
    make: edit(
      FIGURE,
      'completeness:',
      '  - { label: anteil, unit: Prozent, values: [{ label: x, value: 1, origin: Grafik }] }\ncompleteness:',
    ),
    code: 'feld-ungueltig',
    file: FIGURE,
    line: 'label: anteil',
    says: 'jede Reihe nur einmal',
  },
  {
    mistake: 'the number of a figure has a zero before it',
    make: edit(WHOLE_FIGURE, 'number: Tab. 1', 'number: Tab. 01'),
    code: 'feld-ungueltig',
    file: WHOLE_FIGURE,
    line: 'number: Tab. 01',
    says: 'eine Nummer wie „Abb. 3“',
  },
  {
    mistake: 'a share is below zero in a complete figure',
    make: shares(-39, 36, 25),
    code: 'feld-ungueltig',
    file: WHOLE_FIGURE,
    line: 'value: -39',
    says: 'eine Zahl von 0 bis 100',
  },
  {
    mistake: 'a share has its sign',
    make: edit(FIGURE, 'value: 50', 'value: 50 %'),
    code: 'feld-ungueltig',
    file: FIGURE,
    line: 'value: 50 %',
    says: 'nur 50 schreiben, ohne Einheit',
  },
];
