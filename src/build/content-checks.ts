import type { AstroIntegration } from 'astro';
import { checkAll } from '../entries/checks/index.ts';
import type { Finding } from '../entries/finding.ts';
import { keepOutlines } from '../entries/outline.ts';
import type { Content } from '../entries/read.ts';
import { bySeverity } from '../entries/report/order.ts';
import { countOf } from '../entries/report/text.ts';
import { watchContent } from './content-watch.ts';
import { findingsBar } from './findings-bar-plugin.ts';
import { unreadablePublicFiles } from './public-files.ts';
import { stopOn } from './stop.ts';

interface Options {
  root: string;
  content: (how?: 'anew') => Content;
  /** What is wrong with the settings of the build. */
  others: readonly Finding[];
}

/**
 * Checks all content: a build stops before it starts, with every error; while editing, what is found stands in the
 * terminal and on each page, and goes when it is mended.
 */
export function contentChecks({ root, content, others }: Options): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': ({ command, logger, updateConfig }) => {
        if (command === 'dev') updateConfig({ vite: { plugins: [findingsBar()] } });
        if (command !== 'build') return;
        keepOutlines(root);
        const { errors, hints } = bySeverity([
          ...others,
          ...unreadablePublicFiles(root),
          ...checkAll(content()),
        ]);
        stopOn(errors);
        if (hints.length > 0) logger.info(`${countOf(hints)}; npm run check zeigt sie`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const check = () => [...others, ...checkAll(content('anew'))];
        watchContent({ root, server, logger, check });
      },
    },
  };
}
