import type { AstroIntegration } from 'astro';
import { checkContent } from '../entries/checks/index.ts';
import type { Finding } from '../entries/finding.ts';
import { formatText } from '../entries/report/text.ts';
import type { Content } from '../entries/read.ts';
import { stopOn } from './stop.ts';

interface Options {
  content: () => Content;
  /** What is wrong with the settings of the build. */
  others: readonly Finding[];
}

/** Checks all content before a build starts and stops it with every finding; while editing it only reports. */
export function contentChecks({ content, others }: Options): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const findings = [...others, ...checkContent(content())];
        if (command === 'build') stopOn(findings);
        else if (findings.length > 0) logger.warn(`\n${formatText(findings)}`);
      },
    },
  };
}
