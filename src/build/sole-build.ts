import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildRuns, cannotWrite } from './build-faults.ts';
import { isLocked, releaseLock, takeLock, type Holder } from './lock-file.ts';
import { clearUp, outputFolders } from './output-folders.ts';
import { stopOn } from './stop.ts';

/** Astro's copy of the entries, which it keeps as long as their files are the same, even when a schema has changed. */
const STORE = 'data-store.json';

/**
 * Lets one build at a time work in a folder and clears away what a killed one has left: half a `dist/`, half a store of
 * entries. Goes first. Other commands only get back the edition that a killed build was about to replace.
 */
export function soleBuild({
  root,
  name = 'dist',
}: {
  root: string;
  name?: string;
}): AstroIntegration {
  const lock = `.${name}-lock`;
  const path = join(root, lock);
  const folders = outputFolders(root, name);
  return {
    name: 'sole-build',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') {
          if (!isLocked(path))
            restore(() => {
              clearUp(folders);
            });
          return;
        }
        const holder = lockOrStop(path, root);
        if (holder) stopOn([buildRuns(lock, holder)]);
        process.once('exit', () => {
          releaseLock(path);
        });
        clearUp(folders);
        rmSync(join(fileURLToPath(config.cacheDir), STORE), { force: true });
      },
    },
  };
}

function lockOrStop(path: string, root: string): Holder | undefined {
  try {
    return takeLock(path);
  } catch (error) {
    stopOn([cannotWrite(root, error as NodeJS.ErrnoException)]);
    throw error;
  }
}

/** A folder that may only be read has nothing to be put back. */
function restore(putBack: () => void): void {
  try {
    putBack();
  } catch {
    return;
  }
}
