import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { SCHEMAS } from './schemas/index.ts';
import { shortCitation } from './schemas/work.ts';
import { KINDS, SHORT_CITATIONS, type Kind } from './site.ts';

function collectionOf<K extends Kind>(kind: K) {
  const { folder, extension } = KINDS[kind];
  const loader = glob({ base: `./content/${folder}`, pattern: [`*.${extension}`, `!${SHORT_CITATIONS}`] });
  return defineCollection({ loader, schema: SCHEMAS[kind] });
}

export const collections = {
  chapters: collectionOf('chapters'),
  cities: collectionOf('cities'),
  practices: collectionOf('practices'),
  figures: collectionOf('figures'),
  models: collectionOf('models'),
  terms: collectionOf('terms'),
  voices: collectionOf('voices'),
  works: collectionOf('works'),
  pages: collectionOf('pages'),
  shortCitations: defineCollection({ loader: file(`./content/${KINDS.works.folder}/${SHORT_CITATIONS}`), schema: shortCitation }),
};
