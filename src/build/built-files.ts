import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A file of the built site: where it lies, and its address from the root of the site. */
export interface BuiltFile {
  path: string;
  address: string;
}

/** Lists the files below a folder, or those whose names end in a given way, in the order of their paths. */
export function builtFiles(out: string, ending: `.${string}` | '' = ''): BuiltFile[] {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name.endsWith(ending))
    .map((item) => join(item.parentPath, item.name))
    .sort()
    .map((path) => ({ path, address: `/${relative(out, path).split(sep).join('/')}` }));
}
