import { z } from 'zod';
import { numbersIn } from '../../lib/german-numbers.ts';
import { prose } from './prose.ts';

/** Writes a number as German does; by hand, since Intl takes its time to begin. */
const german = (value: number): string =>
  String(value)
    .replace('.', ',')
    .replace(/\B(?<!,\d*)(?=(?:\d{3})+(?:,|$))/gu, '.');

/** Money or posts behind a practice; an amount comes with its currency and what it is counted by. */
export const funding = z
  .strictObject({
    text: prose(240).describe('Angabe in Worten, wie sie auf der Seite steht'),
    source: prose(160).optional().describe('Geldgeber'),
    amount: z.int().positive().optional().describe('Betrag in Euro, ohne Tausenderpunkt'),
    currency: z.literal('EUR').default('EUR').describe('Währung des Betrags'),
    per: z
      .enum(['Jahr', 'Projekt', 'Unterkunft', 'Monat', 'Stunde', 'nicht genannt'])
      .optional()
      .describe('Bezug des Betrags'),
    limit: z.boolean().optional().describe('`true`, wenn der Betrag eine Obergrenze ist'),
    positions: z.number().positive().optional().describe('Zahl der bezahlten Stellen'),
  })
  .superRefine((data, context) => {
    for (const [field, message, remedy] of [...amountFaults(data), ...positionFaults(data)])
      context.addIssue({ code: 'custom', path: [field], message, params: { remedy } });
  });

interface Funding {
  text: string;
  amount?: number | undefined;
  per?: string | undefined;
  limit?: boolean | undefined;
  positions?: number | undefined;
}

/** Field, what is expected, remedy. */
type Fault = [string, string, string];

function amountFaults({ text, amount, per, limit }: Funding): Fault[] {
  if (amount === undefined)
    return (per ?? limit) === undefined
      ? []
      : [
          [
            per ? 'per' : 'limit',
            'einen Betrag („amount“), auf den es sich bezieht',
            '„amount“ ergänzen oder das Feld streichen',
          ],
        ];
  const faults: Fault[] = [];
  if (per === undefined)
    faults.push([
      'per',
      'einen Bezug des Betrags: Jahr, Projekt, Unterkunft, Monat, Stunde oder nicht genannt',
      '„per“ ergänzen',
    ]);
  const written: string[] = text.match(/\d(?:[\d.]*\d)?/gu) ?? [];
  if (!written.includes(german(amount)))
    faults.push([
      'amount',
      `den Betrag, der auch in „text“ steht; dort fehlt ${german(amount)}`,
      'Betrag und Text vergleichen; „amount“ ohne Tausenderpunkt schreiben',
    ]);
  return faults;
}

const POST = String.raw`\p{L}*(?:stelle|kraft|kräfte|mitarbeiter|beschäftigte|angestellte)`;
/** What the text counts that is no post. */
const OTHER =
  /\S+\s(?:Jahr|Monat|Woche|Tag|Stunde|Euro|Prozent|%|€)\S*|\b(?:19|20)\d{2}\b|\b\d{1,3}\.\d{3}\b/giu;
/** Posts with the words before them that may count them, and one post, as an article says it. */
const POSTS = new RegExp(String.raw`(?:\S+\s+){0,3}${POST}\S*`, 'giu');
const ONE = new RegExp(String.raw`(?<!\p{L})eine?[mnrs]?\s(?:\p{L}+\s)?${POST}(?!n)`, 'giu');

/** The numbers of a text are the posts, or are added or multiplied („zwei halbe Stellen“); without any, it says nothing. */
function positionFaults({ text, positions }: Funding): Fault[] {
  if (positions === undefined) return [];
  const phrases = text.replace(OTHER, '').match(POSTS) ?? [];
  const numbers = phrases.flatMap((phrase) => [
    ...numbersIn(phrase),
    ...(phrase.match(ONE) ?? []).map(() => 1),
  ]);
  const sum = numbers.reduce((a, b) => a + b, 0);
  const product = numbers.reduce((a, b) => a * b, 1);
  if (numbers.length === 0 || [...numbers, sum, product].includes(positions)) return [];
  return [
    [
      'positions',
      `die Zahl der Stellen, die auch in „text“ steht; dort steht ${numbers.map((number) => german(number)).join(' und ')}`,
      'Zahl und Text mit dem Bericht vergleichen',
    ],
  ];
}
