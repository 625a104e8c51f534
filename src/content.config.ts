import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { patient } from './build/patient-loader.ts';
import { SCHEMAS } from './entries/schemas/index.ts';
import { shortCitation } from './entries/schemas/work.ts';
import { KINDS, SHORT_CITATIONS, type Kind } from './entries/kinds.ts';

function loaderOf(kind: Kind) {
  const { folder, extension } = KINDS[kind];
  const pattern = [`*.${extension}`, `!${SHORT_CITATIONS}`];
  return patient(glob({ base: `./content/${folder}`, pattern }));
}

export const collections = {
  chapters: defineCollection({ loader: loaderOf('chapters'), schema: SCHEMAS.chapters }),
  cities: defineCollection({ loader: loaderOf('cities'), schema: SCHEMAS.cities }),
  practices: defineCollection({ loader: loaderOf('practices'), schema: SCHEMAS.practices }),
  figures: defineCollection({ loader: loaderOf('figures'), schema: SCHEMAS.figures }),
  models: defineCollection({ loader: loaderOf('models'), schema: SCHEMAS.models }),
  terms: defineCollection({ loader: loaderOf('terms'), schema: SCHEMAS.terms }),
  questions: defineCollection({ loader: loaderOf('questions'), schema: SCHEMAS.questions }),
  voices: defineCollection({ loader: loaderOf('voices'), schema: SCHEMAS.voices }),
  works: defineCollection({ loader: loaderOf('works'), schema: SCHEMAS.works }),
  pages: defineCollection({ loader: loaderOf('pages'), schema: SCHEMAS.pages }),
  shortCitations: defineCollection({
    loader: patient(file(`./content/${KINDS.works.folder}/${SHORT_CITATIONS}`)),
    schema: shortCitation,
  }),
} satisfies Record<Kind | 'shortCitations', unknown>;
