import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { FindingsError, type Finding } from '../../entries/finding.ts';

/** What Pagefind writes at the beginning of each packed file, so that its client can tell whether it is unpacked. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/** Unpacks a file of the engine; throws with a finding when it does not begin as Pagefind 1.6 begins its files. */
export function unpack({ path, content }: IndexFile): Buffer {
  const data = gunzipped(path, content);
  if (!data.subarray(0, SIGNATURE.length).equals(SIGNATURE))
    throw new FindingsError([
      strangeFile(
        path,
        `„${data.subarray(0, SIGNATURE.length).toString('latin1')}“ am Anfang der entpackten Datei`,
        `„${SIGNATURE.toString()}“`,
      ),
    ]);
  return data.subarray(SIGNATURE.length);
}

/** Packs what unpack has unpacked. */
export function pack(data: string | Buffer): Buffer {
  return gzipSync(Buffer.concat([SIGNATURE, Buffer.from(data)]), { level: 9 });
}

/** Says that a file of the engine is not what this program was written for. */
export function strangeFile(path: string, found: string, expected: string): Finding {
  return {
    code: 'suche-pagefind',
    file: `pagefind/${path}`,
    found,
    expected,
    remedy:
      'Die Version von Pagefind in package.json prüfen; ist sie neu, src/search/index/ an ihre Dateien anpassen',
  };
}

function gunzipped(path: string, content: Uint8Array): Buffer {
  try {
    return gunzipSync(content);
  } catch (error) {
    throw new FindingsError([
      strangeFile(path, `keine gzip-Datei (${(error as Error).message})`, 'eine mit gzip gepackte'),
    ]);
  }
}
