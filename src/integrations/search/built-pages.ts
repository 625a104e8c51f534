import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A built page: where it lies, its address from the root of the site, and its text. */
export interface BuiltPage {
  path: string;
  address: string;
  html: string;
}

/** Reads all pages below a folder, in the order of their paths. */
export function readPages(out: string): BuiltPage[] {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name.endsWith('.html'))
    .map((item) => join(item.parentPath, item.name))
    .sort()
    .map((path) => ({
      path,
      address: `/${relative(out, path).split(sep).join('/')}`.replace(/index\.html$/u, ''),
      html: readFileSync(path, 'utf8'),
    }));
}
