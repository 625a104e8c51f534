import { readFileSync, writeFileSync } from 'node:fs';
import { relativizeCss, relativizeHtml } from './relative-url.ts';
import { builtFiles } from './built-files.ts';
import type { BuiltPage } from './built-pages.ts';

/** Makes the addresses in a page relative, so that one build works in any folder; its tree is changed with it. */
export const relativePage = (page: BuiltPage): BuiltPage => ({
  ...page,
  html: relativizeHtml(page.html, page.address, page.document),
});

/** Makes the addresses in all style sheets below a folder relative. */
export function relativizeStyles(out: string): void {
  for (const { path, address } of builtFiles(out, '.css'))
    writeFileSync(path, relativizeCss(readFileSync(path, 'utf8'), address));
}
