import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuiltFile } from '../built-files.ts';
import type { Moves } from './moves.ts';

/** Where Astro draws the pages of old addresses, so that none of them can take the place of a page. */
const DRAWN_AT = '/umleitung';

/** Whether a page was drawn to stand at an old address. */
export const isOldPage = ({ address }: Pick<BuiltFile, 'address'>): boolean =>
  address.startsWith(`${DRAWN_AT}/`);

/** Says where the page of an old address belongs. */
export function atOldAddress({ address: drawn }: BuiltFile, out: string): BuiltFile {
  const address = drawn.slice(DRAWN_AT.length);
  return { address, path: join(out, address, 'index.html') };
}

/** Removes the pages of old addresses from where they were drawn. */
export function removeDrawn(out: string): void {
  rmSync(join(out, DRAWN_AT), { recursive: true, force: true });
}

/** Copies files to the old addresses under which they were published: a copy works on every host. */
export function copyToOldAddresses(out: string, promised: readonly string[], moves: Moves): void {
  const files = [...promised, ...moves.list.map(({ from }) => from)].filter((address) =>
    /\.[a-z0-9]+$/u.test(address),
  );
  for (const address of files) {
    const target = moves.now(address);
    if (!target || existsSync(join(out, address)) || !existsSync(join(out, target))) continue;
    mkdirSync(dirname(join(out, address)), { recursive: true });
    copyFileSync(join(out, target), join(out, address));
  }
}
