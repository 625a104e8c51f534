import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { relativizeCss, relativizeHtml } from '../lib/relative-url.ts';

/**
 * Makes all addresses in the built pages and style sheets relative, so that one build works in any folder.
 * The 404 page keeps addresses from the root: a server shows it under any path.
 */
export function relativeLinks(): AstroIntegration {
  return {
    name: 'relative-links',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const path of builtFiles(root)) rewrite(root, path);
      },
    },
  };
}

/** Lists the HTML and CSS files below a folder. */
function builtFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && /\.(html|css)$/u.test(item.name))
    .map((item) => join(item.parentPath, item.name));
}

function rewrite(root: string, path: string): void {
  const address = `/${relative(root, path).split(sep).join('/')}`;
  if (address === '/404.html') return;
  const text = readFileSync(path, 'utf8');
  const result = path.endsWith('.css') ? relativizeCss(text, address) : relativizeHtml(text, address);
  if (result !== text) writeFileSync(path, result);
}
