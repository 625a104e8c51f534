import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, parse } from 'node:path';

const PAGES = fileURLToPath(new URL('../pages', import.meta.url));

/**
 * Lists the names below an address that pages of the site have already, so that no entry can have them. They come
 * from the routes in `src/pages`; what stands there in brackets is left to entries, and so is the address of a folder
 * that only holds pages below an entry.
 *
 * routesBelow('/') // => Set { '404', 'abbildungen', 'glossar', 'index', … }
 */
export function routesBelow(address: string): ReadonlySet<string> {
  const folder = `${PAGES}${address}`;
  const routes = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const taken = routes.filter((route) => !route.isDirectory() || hasPage(join(folder, route.name)));
  return new Set(
    ['index', ...taken.map(({ name }) => parse(name).name)].filter((name) => !name.startsWith('[')),
  );
}

/** Whether a folder holds its own page or pages for many addresses. */
const hasPage = (folder: string): boolean =>
  readdirSync(folder).some((name) => /^(?:index\.|\[)/u.test(name));
