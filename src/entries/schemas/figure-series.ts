import { z } from 'zod';
import { figureValue } from './figure-value.ts';
import { prose } from './prose.ts';

const UNITS = ['Prozent', 'Anzahl'] as const;

/** A row of values of a figure. */
export const series = z
  .strictObject({
    label: prose(160).describe('was die Reihe misst'),
    unit: z.enum(UNITS).describe('Einheit der Werte'),
    levelOf: prose(160)
      .optional()
      .describe(
        'nur bei Antwortstufen: was die Stufen zusammen zeigen. Aufeinanderfolgende Reihen mit demselben `levelOf` werden gestapelt; eine Antwort fällt unter genau eine Stufe',
      ),
    subgroupOf: prose(160)
      .optional()
      .describe(
        'nur bei Teilgruppen der Befragten: was verglichen wird. Aufeinanderfolgende Reihen mit demselben `subgroupOf` stehen je Kategorie beieinander',
      ),
    highlight: z
      .array(prose(200))
      .default([])
      .describe('Kategorien, von denen der Titel spricht; ihre Balken sind dunkel'),
    values: z.array(figureValue).min(1),
  })
  .superRefine(({ unit, values, highlight, ...kinds }, context) => {
    if (kinds.levelOf && kinds.subgroupOf) context.addIssue(twoKinds());
    const labels = values.map(({ label }) => label);
    highlight.forEach((label, index) => {
      if (!labels.includes(label)) context.addIssue(unknownHighlight(index, labels));
    });
    values.forEach(({ label, value }, index) => {
      if (labels.indexOf(label) < index) context.addIssue(labelTwice(index));
      if (value !== null && !fitsUnit(value, unit)) context.addIssue(outOfRange(index, unit));
    });
  });

/** A series as the pages get it. */
export type Series = z.output<typeof series>;
export type Unit = (typeof UNITS)[number];

const fitsUnit = (value: number, unit: Unit): boolean =>
  value >= 0 && (unit === 'Prozent' ? value <= 100 : Number.isInteger(value));

const twoKinds = () => ({
  code: 'custom' as const,
  path: ['subgroupOf'],
  message: '„levelOf“ oder „subgroupOf“, nicht beides',
  params: { remedy: 'bei Antwortstufen „subgroupOf“ streichen, bei Teilgruppen „levelOf“' },
});

const unknownHighlight = (index: number, labels: readonly string[]) => ({
  code: 'custom' as const,
  path: ['highlight', index],
  message: `eine Kategorie dieser Reihe: ${labels.join('; ')}`,
  params: { remedy: 'die Kategorie schreiben wie in „values“, oder die Zeile streichen' },
});

const labelTwice = (index: number) => ({
  code: 'custom' as const,
  path: ['values', index, 'label'],
  message: 'jede Kategorie einer Reihe nur einmal',
  params: { remedy: 'die Kategorie umbenennen oder die doppelte Zeile streichen' },
});

const outOfRange = (index: number, unit: Unit) => ({
  code: 'custom' as const,
  path: ['values', index, 'value'],
  message: unit === 'Prozent' ? 'eine Zahl von 0 bis 100' : 'eine ganze Zahl ab 0',
  params: { remedy: 'den Wert mit dem Bericht vergleichen' },
});
