import type { AstroIntegration } from 'astro';
import { FindingsError, formatFindings } from '../entries/finding.ts';
import { checkContent } from '../entries/checks/index.ts';
import type { Content } from '../entries/read.ts';

/** Checks all content before a build starts and stops it with every finding; while editing it only reports. */
export function contentChecks({ content }: { content: () => Content }): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const findings = checkContent(content());
        if (findings.length === 0) return;
        if (command === 'build') throw new FindingsError(findings);
        logger.warn(`\n${formatFindings(findings)}`);
      },
    },
  };
}
