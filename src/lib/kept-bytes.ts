import { createHash } from 'node:crypto';
import { readCacheFile, writeCacheFile } from './cache-file.ts';

/**
 * Returns what `make` makes, or what it made of the same causes before: everything on which the bytes depend is a cause,
 * so that keeping them changes nothing but the time. Where nothing can be kept, it is made each time.
 */
export function keptBytes(
  kind: string,
  causes: readonly (string | Uint8Array)[],
  make: () => Uint8Array,
): Uint8Array {
  const hash = createHash('sha1');
  for (const cause of causes) hash.update(cause).update('\0');
  const name = `${hash.digest('hex')}.${kind}`;
  const known = readCacheFile(process.cwd(), name);
  if (known) return known;
  const bytes = make();
  writeCacheFile(process.cwd(), name, bytes);
  return bytes;
}
