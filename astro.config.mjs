import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentChecks } from './src/integrations/content-checks.ts';
import { notFound } from './src/integrations/not-found.ts';
import { relativeLinks } from './src/integrations/relative-links.ts';
import { readTargets } from './src/integrations/checks/targets.ts';
import { safeOutput } from './src/integrations/safe-output.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { rememberFor } from './src/lib/remember.ts';
import { siteUrl } from './src/lib/site-url.ts';
import { markdownProcessor } from './src/markdown/processor.ts';

const root = import.meta.dirname;
const site = siteUrl(process.env.SITE_URL);

export default defineConfig({
  site,
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0, modulePreload: false, rolldownOptions: { onwarn } } },
  markdown: { processor: markdownProcessor(rememberFor(1000, () => readTargets(root))), syntaxHighlight: false },
  integrations: [
    contentChecks({ root }),
    mdx(),
    relativeLinks(),
    notFound({ site }),
    sitemap({ site }),
    searchIndex({ root }),
    safeOutput({ root }),
  ],
  devToolbar: { enabled: false },
});

/** Drops Rolldown's warning about Astro's own „use astro:head-inject“, which is printed once per MDX file. */
function onwarn(warning, warn) {
  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
}
