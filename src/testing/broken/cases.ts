import { ALMOST } from './cases/almost.ts';
import { CHAPTER_NUMBERS } from './cases/chapter-numbers.ts';
import { CODE } from './cases/code.ts';
import { COMPONENTS } from './cases/components.ts';
import { COPIES } from './cases/copies.ts';
import { DIALECTS } from './cases/dialects.ts';
import { ONCE } from './cases/once.ts';
import { ONCE_IN_TEXTS } from './cases/once-in-texts.ts';
import { EMPHASIS } from './cases/emphasis.ts';
import { FIELDS } from './cases/fields.ts';
import { FILES } from './cases/files.ts';
import { HEADLINE_FINDINGS } from './cases/headline-findings.ts';
import { LINKS } from './cases/links.ts';
import { LISTS } from './cases/lists.ts';
import { ONE_SLIP } from './cases/one-slip.ts';
import { PLACES } from './cases/places.ts';
import { REFERENCES } from './cases/references.ts';
import { REPEATS } from './cases/repeats.ts';
import { SEARCH_LISTS } from './cases/search-lists.ts';
import { SEARCH_QUESTIONS } from './cases/search-questions.ts';
import { SHARES } from './cases/shares.ts';
import { SLIPS } from './cases/slips.ts';
import { STRUCTURE } from './cases/structure.ts';
import { TAGS } from './cases/tags.ts';
import { TITLES } from './cases/titles.ts';
import { TYPES } from './cases/types.ts';
import { TYPOGRAPHY } from './cases/typography.ts';
import { VALUES } from './cases/values.ts';
import { WORD_PROCESSOR } from './cases/word-processor.ts';
import { YAML } from './cases/yaml.ts';
import { CODE_SHOWN } from './cases/code-shown.ts';
import { HEADINGS } from './cases/headings.ts';
import { NOTES } from './cases/notes.ts';
import { SIGNS } from './cases/signs.ts';
import { TIED_NUMBERS } from './cases/tied-numbers.ts';
import { TEXT_LISTS } from './cases/text-lists.ts';
import type { BrokenCase } from './broken-case.ts';

/** Every mistake that the checks know, each with what they must say about it. */
export const BROKEN_CASES: readonly BrokenCase[] = [
  ...YAML,
  ...FIELDS,
  ...REFERENCES,
  ...LINKS,
  ...COMPONENTS,
  ...CODE,
  ...TYPES,
  ...VALUES,
  ...SHARES,
  ...REPEATS,
  ...ALMOST,
  ...SLIPS,
  ...STRUCTURE,
  ...FILES,
  ...PLACES,
  ...LISTS,
  ...SEARCH_LISTS,
  ...SEARCH_QUESTIONS,
  ...TYPOGRAPHY,
  ...TEXT_LISTS,
  ...SIGNS,
  ...NOTES,
  ...HEADINGS,
  ...CODE_SHOWN,
  ...CHAPTER_NUMBERS,
  ...EMPHASIS,
  ...ONE_SLIP,
  ...TITLES,
  ...TAGS,
  ...TIED_NUMBERS,
  ...HEADLINE_FINDINGS,
  ...COPIES,
  ...DIALECTS,
  ...ONCE,
  ...ONCE_IN_TEXTS,
  ...WORD_PROCESSOR,
];
