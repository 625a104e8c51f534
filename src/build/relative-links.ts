import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { relativizeCss, relativizeHtml } from './relative-url.ts';
import { builtFiles, type BuiltFile } from '../lib/built-files.ts';

/**
 * Makes all addresses in the built pages and style sheets relative, so that one build works in any folder.
 * The 404 page keeps addresses from the root: a server shows it under any path.
 */
export function relativeLinks(): AstroIntegration {
  return {
    name: 'relative-links',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const file of builtFiles(fileURLToPath(dir), ['.html', '.css'])) rewrite(file);
      },
    },
  };
}

function rewrite({ path, address }: BuiltFile): void {
  if (address === '/404.html') return;
  const text = readFileSync(path, 'utf8');
  const result = path.endsWith('.css')
    ? relativizeCss(text, address)
    : relativizeHtml(text, address);
  if (result !== text) writeFileSync(path, result);
}
