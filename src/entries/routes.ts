import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'node:path';

const PAGES = fileURLToPath(new URL('../pages', import.meta.url));

/**
 * Lists the names below an address that pages of the site have already, so that no entry can have them. They come
 * from the routes in `src/pages`; what stands there in brackets is left to entries.
 *
 * routesBelow('/') // => Set { '404', 'abbildungen', 'glossar', 'index', … }
 */
export function routesBelow(address: string): ReadonlySet<string> {
  const folder = `${PAGES}${address}`;
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return new Set(
    ['index', ...names.map((name) => parse(name).name)].filter((name) => !name.startsWith('[')),
  );
}
