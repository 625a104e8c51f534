import type { FixtureSite } from '../../fixture-site.ts';
import { CHAPTER, edit, type BrokenCase } from '../broken-case.ts';

const SUMMARY = 'content/kapitel/zusammenfassung.mdx';
const findings = (section: string) =>
  `findings:\n  - theme: Förderung\n    text: Es gibt Geld.\n    section: ${section}\n`;

/** Writes a summary, whose findings the start page shows. */
const withSummary = (section: string) => (site: FixtureSite) => {
  site.write(
    SUMMARY,
    `---
title: Zusammenfassung
summary: Das Wichtigste der Probe.
source: { sections: [zf], pages: [1] }
${findings(section)}keyPoints: [Erster Punkt., Zweiter Punkt., Dritter Punkt.]
---

{/* Abschnitt zf */}

## Förderung

Es gibt Geld.
`,
  );
};

/** The findings that the start page shows. */
export const HEADLINE_FINDINGS: readonly BrokenCase[] = [
  {
    mistake: 'a finding names a heading that its chapter does not have',
    make: withSummary('Forderung'),
    code: 'ergebnis-abschnitt',
    file: SUMMARY,
    line: 'section: Forderung',
    says: 'Gemeint ist vielleicht „Förderung“',
  },
  {
    mistake: 'a chapter with a number has findings',
    make: edit(CHAPTER, 'keyPoints:', `${findings('Förderung')}keyPoints:`),
    code: 'ergebnis-ort',
    file: CHAPTER,
    line: 'findings:',
    says: 'nur in der Zusammenfassung',
  },
  {
    mistake: 'another chapter has findings beside the summary',
    make: (site) => {
      withSummary('Förderung')(site);
      edit(CHAPTER, 'keyPoints:', `${findings('Förderung')}keyPoints:`)(site);
    },
    code: 'ergebnis-ort',
    file: CHAPTER,
    line: 'findings:',
    says: 'streichen',
  },
];
