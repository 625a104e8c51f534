import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Content } from '../entries/read.ts';
import { readPages } from '../search/index/built-pages.ts';
import { checkPages } from './page-checks/index.ts';
import { stopOn } from './stop.ts';

/** Looks at the finished pages before they take the place of the previous ones. Goes after the relative links. */
export function pageChecks({ content }: { content: () => Content }): AstroIntegration {
  return {
    name: 'page-checks',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const started = performance.now();
        const pages = readPages(fileURLToPath(dir));
        stopOn(checkPages(pages, content()));
        logger.info(
          `${pages.length} Seiten geprüft (${Math.round(performance.now() - started)} ms)`,
        );
      },
    },
  };
}
