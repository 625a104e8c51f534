import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const pathOf = (root: string, name: string): string =>
  join(root, 'node_modules/.cache/willkommensinitiativen', name);

/** Returns what a command before kept under a name in the project at `root`; undefined where there is nothing to read. */
export function readCacheFile(root: string, name: string): Buffer | undefined {
  try {
    return readFileSync(pathOf(root, name));
  } catch {
    return undefined;
  }
}

/** Keeps something for the commands that follow, whole or not at all. A folder that cannot be written costs only time. */
export function writeCacheFile(root: string, name: string, content: string | Uint8Array): void {
  const path = pathOf(root, name);
  const beside = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, content);
    renameSync(beside, path);
  } catch {
    // What is not kept is made again.
  }
}
