import { z } from 'zod';
import { figureValue, type FigureValue } from './figure-value.ts';
import { prose } from './prose.ts';

const UNITS = ['Prozent', 'Anzahl'] as const;

/** What the values of a series count. */
export type Unit = (typeof UNITS)[number];

/** What a rule over several fields has to say: the message is what is expected. */
export interface Fault {
  path: PropertyKey[];
  message: string;
  params: { remedy: string };
}

/** Values that are measured alike. */
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
    for (const fault of [
      ...twoKinds(kinds),
      ...faultsOfLabels(highlight, values),
      ...outOfRange(values, unit),
      ...fractions(values, unit),
    ])
      context.addIssue({ code: 'custom', ...fault });
  });

/** A series as the pages get it. */
export type Series = z.output<typeof series>;

const twoKinds = ({
  levelOf,
  subgroupOf,
}: {
  levelOf?: string | undefined;
  subgroupOf?: string | undefined;
}): Fault[] =>
  levelOf && subgroupOf
    ? [
        {
          path: ['subgroupOf'],
          message: '„levelOf“ oder „subgroupOf“, nicht beides',
          params: { remedy: 'bei Antwortstufen „subgroupOf“ streichen, bei Teilgruppen „levelOf“' },
        },
      ]
    : [];

/** A category that took the name of another is missing among those to be highlighted, too: it is told once. */
function faultsOfLabels(highlight: readonly string[], values: readonly FigureValue[]): Fault[] {
  const repeated = repeatedLabels(values, ['values'], 'Kategorie');
  return repeated.length > 0 ? repeated : unknownHighlights(highlight, values);
}

const unknownHighlights = (
  highlight: readonly string[],
  values: readonly FigureValue[],
): Fault[] => {
  const labels = values.map(({ label }) => label);
  return highlight.flatMap((label, index) =>
    labels.includes(label)
      ? []
      : [
          {
            path: ['highlight', index],
            message: `eine Kategorie dieser Reihe: ${labels.join('; ')}`,
            params: {
              remedy: 'die Kategorie schreiben wie in „values“, oder die Zeile streichen',
            },
          },
        ],
  );
};

/** Two rows or tables of the same name could not be told apart. */
export const repeatedLabels = (
  items: readonly { label: string }[],
  path: PropertyKey[],
  what: string,
): Fault[] =>
  items.flatMap(({ label }, index) =>
    items.findIndex((other) => other.label.toLowerCase() === label.toLowerCase()) < index
      ? [
          {
            path: [...path, index, 'label'],
            message: `jede ${what} nur einmal`,
            params: { remedy: `die ${what} umbenennen oder die doppelte streichen` },
          },
        ]
      : [],
  );

const outOfRange = (values: readonly FigureValue[], unit: Unit): Fault[] =>
  values.flatMap(({ value }, index) =>
    value === null || fitsUnit(value, unit)
      ? []
      : [
          {
            path: ['values', index, 'value'],
            message: unit === 'Prozent' ? 'eine Zahl von 0 bis 100' : 'eine ganze Zahl ab 0',
            params: { remedy: 'den Wert mit dem Bericht vergleichen' },
          },
        ],
  );

const fitsUnit = (value: number, unit: Unit): boolean =>
  value >= 0 && (unit === 'Prozent' ? value <= 100 : Number.isInteger(value));

/** Shares below one percent are believed where others have decimals, too; else 0.39 stands for 39 percent. */
function fractions(values: readonly FigureValue[], unit: Unit): Fault[] {
  const isFraction = (value: number | null) => value !== null && value > 0 && value < 1;
  const hasDecimals = values.some(({ value }) => value !== null && value > 1 && value % 1 > 0);
  const index = values.findIndex(({ value }) => isFraction(value));
  if (unit !== 'Prozent' || hasDecimals || index === -1) return [];
  const value = values[index]?.value ?? 0;
  return [
    {
      path: ['values', index, 'value'],
      message: 'Prozentwerte von 0 bis 100, keine Anteile von 0 bis 1',
      params: {
        remedy: `${Math.round(value * 10_000) / 100} schreiben; ist wirklich weniger als ein Prozent gemeint, „value: null“ und „words: weniger als ein Prozent“`,
      },
    },
  ];
}
