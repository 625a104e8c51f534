import { KINDS, type Kind } from './kinds.ts';

/** The key of an entry among all entries: kind and id. */
export const keyOf = (kind: Kind, id: string): string => `${kind}/${id}`;

/**
 * Returns the address of an entry from the root of the site.
 *
 * addressOf('practices', 'hamburg-ombudsstelle') // => '/praxis/hamburg-ombudsstelle/'
 * addressOf('terms', 'helferkreis') // => '/glossar/#helferkreis'
 */
export function addressOf(kind: Kind, id: string, fragment = ''): string {
  const { address, anchor } = KINDS[kind];
  if (anchor) return `${address}#${id}`;
  return `${address}${id}/${fragment && `#${fragment}`}`;
}
