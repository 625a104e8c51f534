import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Builds the full-text index over the finished pages. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { index, errors } = await createIndex({ forceLanguage: 'de' });
        if (!index) throw new Error(`Suchindex: ${errors.join('; ')}`);
        const added = await index.addDirectory({ path: root });
        await index.writeFiles({ outputPath: `${root}/pagefind` });
        await close();
        logger.info(`${added.page_count} Seiten im Suchindex`);
      },
    },
  };
}
