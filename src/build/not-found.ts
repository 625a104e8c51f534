import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPage, type BuiltPage } from './built-pages.ts';
import { prefixAddresses, selfContained } from './not-found-page.ts';

const SCRIPT = new URL('./not-found-client.js', import.meta.url);

/** Address of the page that a server shows under any path; its addresses are from the root of the site. */
export const NOT_FOUND = '/404.html';

/**
 * Prepares the page of this address, which lies below `out`: where the site is known, its links get the path of it;
 * else the page carries its own style and a small script that looks for the root of the site.
 */
export function notFoundPage(page: BuiltPage, out: string, site: string | undefined): BuiltPage {
  const html = site
    ? prefixAddresses(page.html, new URL(site).pathname)
    : selfContained(page.html, {
        style: styleOf(out, page.html),
        script: readFileSync(SCRIPT, 'utf8'),
      });
  return builtPage(page, html);
}

/** Reads the style sheets of the page, without fonts: their address would depend on the path. */
function styleOf(out: string, html: string): string {
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/gu)].map(
    ([, href = '']) => readFileSync(join(out, href), 'utf8'),
  );
  return sheets.join('\n').replace(/@font-face\s*\{[^}]*\}/gu, '');
}
