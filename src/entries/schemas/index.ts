import type { z } from 'zod';
import type { Kind } from '../kinds.ts';
import { chapter } from './chapter.ts';
import { city } from './city.ts';
import { figure } from './figure.ts';
import { model } from './model.ts';
import { page } from './page.ts';
import { practice } from './practice.ts';
import { question } from './question.ts';
import { term } from './term.ts';
import { voice } from './voice.ts';
import { work } from './work.ts';

/** The schema of each kind of entry. */
export const SCHEMAS = {
  chapters: chapter,
  cities: city,
  practices: practice,
  figures: figure,
  models: model,
  terms: term,
  questions: question,
  voices: voice,
  works: work,
  pages: page,
} as const satisfies Record<Kind, z.ZodType>;
