import { keyOf } from '../entries/address.ts';
import type { Kind } from '../entries/kinds.ts';

/** An entry that points at others. */
export interface LinkSource {
  kind: Kind;
  id: string;
  /** Keys (`kind/id`) of the entries it mentions; repeats and itself are allowed and ignored. */
  mentions: readonly string[];
}

/**
 * Turns mentions round: for each entry, the entries that mention it, in the order given.
 *
 * incomingLinks([{ kind: 'terms', id: 'a', mentions: ['cities/koeln'] }]).get('cities/koeln') // => [{ kind: 'terms', id: 'a' }]
 */
export function incomingLinks(
  sources: readonly LinkSource[],
): Map<string, { kind: Kind; id: string }[]> {
  const incoming = new Map<string, { kind: Kind; id: string }[]>();
  for (const { kind, id, mentions } of sources) {
    for (const target of new Set(mentions)) {
      if (target === keyOf(kind, id)) continue;
      const list = incoming.get(target) ?? [];
      list.push({ kind, id });
      incoming.set(target, list);
    }
  }
  return incoming;
}
