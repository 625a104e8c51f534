import type { FixtureSite } from '../fixture-site.ts';

/** One mistake that an editor can make, and what the check must say about it. */
export interface BrokenCase {
  /** What went wrong, as an everyday sentence. */
  mistake: string;
  make: (site: FixtureSite) => void;
  code: string;
  file: string;
  /** Text on the line that the finding must name; without it the finding is about the whole file. */
  line?: string;
  /** A part of what the finding says. */
  says: string;
}

export const CHAPTER = 'content/kapitel/6-2-vernetzung-kooperation-koordination.mdx';
export const PRACTICE = 'content/praxis/hamburg-ombudsstelle.mdx';
export const CITY = 'content/staedte/hamburg.mdx';
export const FIGURE = 'content/abbildungen/abb-15.yaml';
export const SHORT = 'content/literatur/kurzbelege.yaml';

export const edit = (file: string, from: string, to: string) => (site: FixtureSite) => {
  site.edit(file, from, to);
};
