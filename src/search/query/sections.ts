import { SHOWN } from '../ranking.ts';
import type { Section } from './excerpt.ts';
import type { Hit } from './merge.ts';

/** The section to which the first link of a hit leads; none where the page as a whole is meant. */
export function bestSection({ isMeant, passages: [best] }: Hit): Section | undefined {
  if (!best || isMeant || best.coverage < SHOWN.weakCoverage) return undefined;
  return best.passage.section;
}

/** The sections that say most about the question, in the order of the page; none where the page is not divided. */
export function bestSections({ page, passages }: Hit): Section[] {
  const best = passages
    .filter(({ passage, coverage }) => passage.section && coverage >= SHOWN.weakCoverage)
    .slice(0, SHOWN.mostSections)
    .map(({ passage }) => passage);
  return page.passages
    .filter((passage) => best.includes(passage))
    .flatMap(({ section }) => section ?? []);
}
