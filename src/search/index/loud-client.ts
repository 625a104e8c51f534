import type { IndexFile } from 'pagefind';
import { FindingsError } from '../../entries/finding.ts';
import { strangeFile } from './signed-file.ts';

export const CLIENT = 'pagefind.js';

/** Where Pagefind's client goes on without a file that it could not load, as if nothing were found, and what to do instead. */
const SWALLOWED: [pattern: RegExp, instead: string][] = [
  [/(,"load_index_chunk"\)\))\.catch\(\(\)=>\{\}\)/gu, '$1'],
  [/(,"load_filter_chunk"\)\))\.catch\(\(\)=>\{\}\)/gu, '$1'],
  [/(Failed to load the meta index:\s*\$\{e\?\.toString\(\)\}\s*`\);)(?=\})/gu, '$1throw e;'],
];

/** Lets failed downloads through to whoever has asked. */
export function loudClient({ path, content }: IndexFile): IndexFile {
  let code = Buffer.from(content).toString('utf8');
  for (const [pattern, instead] of SWALLOWED) {
    const count = [...code.matchAll(pattern)].length;
    if (count !== 1)
      throw new FindingsError([
        strangeFile(path, `${count} Stellen wie ${pattern.source}`, 'eine, wie in Pagefind 1.6'),
      ]);
    code = code.replace(pattern, instead);
  }
  return { path, content: Buffer.from(code) };
}
