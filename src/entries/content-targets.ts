import type { Targets } from './cross-link.ts';
import type { Content } from './read.ts';
import { shortCitationsOf } from './short-citations.ts';
import { targetsOf } from './targets.ts';

const known = new WeakMap<Content, Targets>();

/** Returns what cross-links can reach in a state of the content, worked out once for each state. */
export function targetsIn(content: Content): Targets {
  const targets = known.get(content) ?? targetsOf(content.files, shortCitationsOf(content).ids);
  known.set(content, targets);
  return targets;
}
