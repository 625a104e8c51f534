import type { IndexFile } from 'pagefind';
import { FindingsError } from '../../entries/finding.ts';
import { strangeFile } from './signed-file.ts';

export const CLIENT = 'pagefind.js';

/** Where Pagefind's client goes on without a part of the index that it could not load, as if nothing were found. */
const SWALLOWED = /(,"load_(?:index|filter)_chunk"\)\))\.catch\(\(\)=>\{\}\)/gu;

/** Lets failed downloads of parts of the index through to whoever has asked, instead of „no results“. */
export function loudClient({ path, content }: IndexFile): IndexFile {
  const code = Buffer.from(content).toString('utf8');
  const count = [...code.matchAll(SWALLOWED)].length;
  if (count !== 2)
    throw new FindingsError([
      strangeFile(
        path,
        `${count} Stellen, an denen ein misslungenes Laden verschwiegen wird`,
        'zwei: loadChunk und loadFilterChunk, wie in Pagefind 1.6',
      ),
    ]);
  return { path, content: Buffer.from(code.replace(SWALLOWED, '$1')) };
}
