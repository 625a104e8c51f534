import { unified } from '@astrojs/markdown-remark';
import type { Targets } from '../entries/cross-link.ts';
import { remarkFastGfm } from '../lib/gfm.ts';
import { remarkGerman } from '../entries/grammar/index.ts';
import type { PlacePlan } from '../entries/ledger/plan.ts';
import { remarkPassageIds } from './passage-ids.ts';
import { remarkPrintedPages } from './printed-pages.ts';
import { rehypePreviews, type Preview } from './previews.ts';
import { remarkRefuseCode } from './refuse-code.ts';
import { remarkCrossLinks } from './resolve-cross-links.ts';
import { rehypeFootnoteNumbers } from './footnote-numbers.ts';
import { rehypeHeadingIds } from './heading-ids.ts';
import { rehypeTables } from './tables.ts';
import { remarkTypography } from './typeset-texts.ts';

interface Options {
  targets: () => Targets;
  places: () => PlacePlan;
  previews: () => ReadonlyMap<string, Preview>;
}

/** Makes the Markdown processor of the edition: GFM, German footnotes, cross-links, no English smart quotes. */
export function markdownProcessor({ targets, places, previews }: Options) {
  return unified({
    gfm: false,
    smartypants: false,
    remarkPlugins: [
      remarkFastGfm,
      remarkGerman,
      remarkRefuseCode,
      [remarkPassageIds, { places }],
      remarkPrintedPages,
      [remarkCrossLinks, { targets }],
      remarkTypography,
    ],
    rehypePlugins: [
      rehypeTables,
      rehypeFootnoteNumbers,
      rehypeHeadingIds,
      [rehypePreviews, { previews }],
    ],
    remarkRehype: {
      clobberPrefix: '',
      footnoteLabel: 'Anmerkungen',
      footnoteLabelTagName: 'h2',
      footnoteLabelProperties: {},
      footnoteBackContent: '↑',
    },
  });
}
