import { readFileSync } from 'node:fs';
import { builtFiles, type BuiltFile } from '../../lib/built-files.ts';

/** A built page: where it lies, its address from the root of the site, and its text. */
export interface BuiltPage extends BuiltFile {
  html: string;
}

/** Reads all pages below a folder, in the order of their paths. */
export function readPages(out: string): BuiltPage[] {
  return builtFiles(out, ['.html']).map(({ path, address }) => ({
    path,
    address: address.replace(/index\.html$/u, ''),
    html: readFileSync(path, 'utf8'),
  }));
}
