import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

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
  const final = join(root, name);
  const next = join(root, `.${name}-next`);
  const old = join(root, `.${name}-old`);
  return {
    name: 'safe-output',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        rmSync(next, { recursive: true, force: true });
        process.once('exit', () => {
          rmSync(next, { recursive: true, force: true });
        });
        updateConfig({ outDir: pathToFileURL(`${next}/`) });
      },
      'astro:build:done': () => {
        rmSync(old, { recursive: true, force: true });
        if (existsSync(final)) renameSync(final, old);
        renameSync(next, final);
        rmSync(old, { recursive: true, force: true });
      },
    },
  };
}
