import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentChecks } from './src/build/content-checks.ts';
import { finishedPages } from './src/build/finished-pages.ts';
import { contentReader } from './src/entries/read.ts';
import { placesIn } from './src/entries/ledger/plan.ts';
import { targetsIn } from './src/entries/content-targets.ts';
import { hostFiles } from './src/build/host-files.ts';
import { previewsIn } from './src/build/previews.ts';
import { safeOutput } from './src/build/safe-output.ts';
import { sitemap } from './src/build/sitemap.ts';
import { soleBuild } from './src/build/sole-build.ts';
import { siteUrl } from './src/build/site-url.ts';
import { withoutPreloads } from './src/build/without-preloads.ts';
import { markdownProcessor } from './src/markdown/processor.ts';

const root = import.meta.dirname;
const content = contentReader(root);
const { url: site, findings: siteFindings } = siteUrl(process.env.SITE_URL);

export default defineConfig({
  site,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0, rolldownOptions: { onwarn } },
    plugins: [withoutPreloads],
  },
  markdown: {
    processor: markdownProcessor({
      targets: () => targetsIn(content()),
      places: () => placesIn(content()),
      previews: () => previewsIn(content()),
    }),
    syntaxHighlight: false,
  },
  integrations: [
    soleBuild({ root }),
    contentChecks({ root, content, others: siteFindings }),
    mdx(),
    sitemap({ site }),
    finishedPages({ content, site }),
    hostFiles({ content, site }),
    safeOutput({ root }),
  ],
  devToolbar: { enabled: false },
});

/** Drops Rolldown's warning about Astro's own „use astro:head-inject“, which is printed once per MDX file. */
function onwarn(warning, warn) {
  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
}
