import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { IndexFile } from 'pagefind';
import { DATA_FILE } from '../query/search-data.ts';
import type { SearchFiles } from '../ui/search-files.ts';

/** The files of a search on this machine, so that its engine runs without a browser. */
export interface Offline extends Disposable {
  files: SearchFiles;
}

/**
 * Lays the files of a search into a temporary folder and lets `fetch` read them from there: the very code of the browser
 * can then be asked in this process. What is fetched from elsewhere is refused.
 */
export function offline(files: readonly IndexFile[]): Offline {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  for (const { path, content } of files) {
    const file = join(folder, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const before = globalThis.fetch;
  globalThis.fetch = (address) => {
    const { pathname } = new URL(address instanceof Request ? address.url : address, 'file://');
    const path = fileURLToPath(`file://${pathname}`);
    if (!path.startsWith(folder)) return Promise.reject(new Error(`${path} is elsewhere`));
    return Promise.resolve(new Response(readFileSync(path)));
  };
  const named = (pattern: RegExp) => files.find(({ path }) => pattern.test(path))?.path ?? '';
  return {
    files: {
      root: pathToFileURL(`${folder}/`),
      meta: named(/\.pf_meta$/u),
      data: named(DATA_FILE),
    },
    [Symbol.dispose]: () => {
      globalThis.fetch = before;
      rmSync(folder, { recursive: true });
    },
  };
}
