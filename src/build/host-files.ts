import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Content } from '../entries/read.ts';
import { redirectsOf } from '../entries/redirects.ts';
import { htaccess } from './hosts/apache.ts';
import { MANIFEST, manifestOf, manifestText } from './hosts/manifest.ts';
import { headersFile, redirectsFile } from './hosts/netlify.ts';
import { nginxRules } from './hosts/nginx.ts';
import type { HostRules } from './hosts/rules.ts';

interface Options {
  content: () => Content;
  /** Address of the published site, where it is known. */
  site: string | undefined;
}

/** Writes what hosts should know, for each sort of host from one source, and the list of all files. Goes late. */
export function hostFiles({ content, site }: Options): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const out = fileURLToPath(dir);
        const rules: HostRules = {
          base: site ? new URL(site).pathname : '/',
          redirects: redirectsOf(content()).redirects.filter(({ from }) => from.endsWith('/')),
        };
        for (const [name, text] of Object.entries(filesOf(rules)))
          writeFileSync(join(out, name), text);
        writeFileSync(join(out, MANIFEST), manifestText(manifestOf(out, rules.redirects)));
      },
    },
  };
}

/** GitHub Pages passes over folders that start with a line unless `.nojekyll` is there. */
const filesOf = (rules: HostRules) => ({
  '.htaccess': htaccess(rules),
  '.nojekyll': '',
  _headers: headersFile(rules),
  _redirects: redirectsFile(rules),
  '_nginx.conf': nginxRules(rules),
});
