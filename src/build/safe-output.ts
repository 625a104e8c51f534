import { statfsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatText } from '../entries/report/text.ts';
import { fullDisk } from './build-faults.ts';
import { clearUp, outputFolders, putInPlace } from './output-folders.ts';

/** Less than this is too little for any build, in bytes. */
const NEEDED = 2 ** 20;

/**
 * Builds into a folder of its own and puts it in place only when every step before has passed,
 * so that a failed build leaves the previous `dist/` whole and nothing half-built behind. Goes last.
 */
export function safeOutput({
  root,
  name = 'dist',
}: {
  root: string;
  name?: string;
}): AstroIntegration {
  const folders = outputFolders(root, name);
  return {
    name: 'safe-output',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        process.once('exit', (code) => {
          if (code !== 0 && isFull(root)) console.error(`\n${formatText([fullDisk(name)])}\n`);
          clearUp(folders);
        });
        updateConfig({ outDir: pathToFileURL(`${folders.next}/`) });
      },
      'astro:build:done': () => {
        putInPlace(folders);
      },
    },
  };
}

function isFull(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize < NEEDED;
}
