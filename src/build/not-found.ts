import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { prefixAddresses, selfContained } from './not-found-page.ts';

const SCRIPT = new URL('./not-found-client.js', import.meta.url);

/**
 * Prepares 404.html, which a server shows under any path: with a known address its links get that path;
 * without one the page carries its own style and a small script that looks for the root of the site.
 */
export function notFound({ site }: { site: string | undefined }): AstroIntegration {
  return {
    name: 'not-found',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const path = join(root, '404.html');
        const html = readFileSync(path, 'utf8');
        const result = site
          ? prefixAddresses(html, new URL(site).pathname)
          : selfContained(html, {
              style: styleOf(root, html),
              script: readFileSync(SCRIPT, 'utf8'),
            });
        writeFileSync(path, result);
      },
    },
  };
}

/** Reads the style sheets of the page, without fonts: their address would depend on the path. */
function styleOf(root: string, html: string): string {
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/gu)].map(
    ([, href = '']) => readFileSync(join(root, href), 'utf8'),
  );
  return sheets.join('\n').replace(/@font-face\s*\{[^}]*\}/gu, '');
}
