import { findCrossLinks, resolveCrossLink, type Targets } from '../../lib/crosslinks.ts';
import type { Finding } from '../../lib/finding.ts';
import { headingsOf } from '../../lib/headings.ts';
import { KINDS } from '../../site.ts';
import type { SourceFile } from './read-content.ts';

/** Checks every cross-link of the texts: its target and, where one is named, the section must exist. */
export function checkCrossLinks(files: readonly SourceFile[], targets: Targets): Finding[] {
  const anchors = new Map(files.map((file) => [`${file.kind}/${file.id}`, new Set(headingsOf(file.body).map(({ slug }) => slug))]));
  return files.flatMap((file) =>
    findCrossLinks(file.body).flatMap((link): Finding[] => {
      const place = { file: file.path, line: file.bodyLine + link.line - 1 };
      const target = resolveCrossLink(link, targets);
      const found = `${link.scheme}:${link.name}${link.fragment && `#${link.fragment}`}`;
      if (!target.ok) return [unknownTarget(place, found, KINDS[target.kind].folder, target.suggestions)];
      const known = anchors.get(`${target.kind}/${target.id}`) ?? new Set();
      return link.fragment && !known.has(link.fragment) ? [unknownSection(place, found, [...known])] : [];
    }),
  );
}

const unknownTarget = (place: { file: string; line: number }, found: string, folder: string, suggestions: string[]): Finding => ({
  code: 'querverweis-ins-leere',
  ...place,
  found,
  expected: `einen Eintrag in content/${folder}/`,
  remedy: suggestions.length > 0 ? `Gemeint ist vielleicht ${suggestions.join(' oder ')}` : 'Schreibweise prüfen oder den Eintrag anlegen',
});

const unknownSection = (place: { file: string; line: number }, found: string, known: string[]): Finding => ({
  code: 'abschnitt-fehlt',
  ...place,
  found,
  expected: `einen der Abschnitte ${known.join(', ') || '(der Eintrag hat keine Zwischenüberschriften)'}`,
  remedy: 'den Teil hinter # berichtigen oder weglassen',
});
