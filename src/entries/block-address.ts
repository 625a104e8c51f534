import { slugOf } from '../lib/slug.ts';
import { entryName } from './cross-link.ts';
import type { Block } from './outline-mdx.ts';

/** Blocks whose attribute becomes their address on the page. */
const ADDRESSED: Readonly<Record<string, string>> = { Abbildung: 'id', Kasten: 'titel' };

/** Returns the address that a building block has on its page, undefined when it has none. */
export function addressed({ name = '', attributes }: Block): string | undefined {
  const value = attributes.find((attribute) => attribute.name === ADDRESSED[name])?.value;
  if (!value) return undefined;
  return name === 'Abbildung' ? slugOf(entryName('abb', value)) : `kasten-${slugOf(value)}`;
}
