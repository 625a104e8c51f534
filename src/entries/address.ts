import { KINDS, type Kind } from './kinds.ts';

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
