import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isOldPage } from './addresses/old-pages.ts';
import { sitemapOf } from './sitemap-xml.ts';

/** Writes sitemap.xml when the address of the site is known; the 404 page and old addresses are left out. */
export function sitemap({ site }: { site: string | undefined }): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': ({ dir, pages }) => {
        if (!site) return;
        const addresses = pages
          .map(({ pathname }) => `/${pathname}`)
          .filter((address) => !address.startsWith('/404') && !isOldPage({ address }));
        writeFileSync(fileURLToPath(new URL('sitemap.xml', dir)), sitemapOf(addresses, site));
      },
    },
  };
}
