import { createHash } from 'node:crypto';
import type { JudgedQuestion } from './judged.ts';

/** A page that is to be read and judged for a question. */
export interface Pair {
  query: string;
  address: string;
}

/**
 * Collects what nobody has judged yet, of all systems, in an order that tells neither the system nor the place in its
 * list: that of a hash of question and address, the same every time.
 */
export const poolOf = (
  questions: readonly Pick<JudgedQuestion, 'query' | 'pages'>[],
  found: readonly (readonly string[])[],
): Pair[] =>
  questions
    .flatMap(({ query, pages }, index) =>
      [...new Set(found[index])]
        .filter((address) => !(address in pages))
        .map((address) => ({ query, address })),
    )
    .map((pair) => ({ pair, place: hashOf(pair) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ pair }) => pair);

const hashOf = ({ query, address }: Pair): string =>
  createHash('sha256').update(`${query}\n${address}`).digest('hex');
