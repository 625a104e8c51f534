import {
  findCrossLinks,
  findUrls,
  parseCrossLink,
  resolveCrossLink,
  type Targets,
} from '../cross-link.ts';
import type { Finding } from '../finding.ts';
import { headingsOf } from '../headings.ts';
import { KIND_NAMES, KINDS } from '../kinds.ts';
import { FOOTER_NAVIGATION, NAVIGATION } from '../../site.ts';
import type { SourceFile } from '../read.ts';

type Place = Pick<Finding, 'file' | 'line'>;

/** Pages that belong to no entry; everything else is reached by a cross-link. */
const LIST_PAGES = new Set([
  '/',
  '/suche/',
  ...[...NAVIGATION, ...FOOTER_NAVIGATION].map(({ href }) => href),
]);

/** Checks every link of the texts: the target and, where one is named, the section must exist. */
export function checkCrossLinks(files: readonly SourceFile[], targets: Targets): Finding[] {
  const anchors = new Map(files.map((file) => [`${file.kind}/${file.id}`, anchorsOf(file)]));
  return files.flatMap((file) => [
    ...findCrossLinks(file.body).flatMap((link): Finding[] => {
      const place = placeIn(file, link.line);
      const target = resolveCrossLink(link, targets);
      const found = `${link.scheme}:${link.name}${link.fragment && `#${link.fragment}`}`;
      if (!target.ok)
        return targets[target.kind].size > 0
          ? [unknownTarget(place, found, KINDS[target.kind].folder, target.suggestions)]
          : [];
      return link.fragment
        ? missingSection(place, found, link.fragment, anchors.get(`${target.kind}/${target.id}`))
        : [];
    }),
    ...checkAddresses(file),
  ]);
}

/** Checks what is no cross-link: other sites, list pages and sections of the same text are all right. */
function checkAddresses(file: SourceFile): Finding[] {
  return findUrls(file.body).flatMap(({ url, line }) => {
    if (parseCrossLink(url) || /^(?:https:\/\/|mailto:)/u.test(url) || LIST_PAGES.has(url))
      return [];
    if (url.startsWith('#'))
      return missingSection(placeIn(file, line), url, url.slice(1), anchorsOf(file));
    return [unknownAddress(placeIn(file, line), url)];
  });
}

function missingSection(
  place: Place,
  found: string,
  fragment: string,
  known: ReadonlySet<string> = new Set(),
): Finding[] {
  return known.has(fragment) ? [] : [unknownSection(place, found, [...known])];
}

const anchorsOf = (file: SourceFile) => new Set(headingsOf(file.body).map(({ slug }) => slug));
const placeIn = (file: SourceFile, line: number): Place => ({
  file: file.path,
  line: file.bodyLine + line - 1,
});

const unknownTarget = (
  place: Place,
  found: string,
  folder: string,
  suggestions: string[],
): Finding => ({
  code: 'querverweis-ins-leere',
  ...place,
  found,
  expected: `einen Eintrag in content/${folder}/`,
  remedy:
    suggestions.length > 0
      ? `Gemeint ist vielleicht ${suggestions.join(' oder ')}`
      : 'Schreibweise prüfen oder den Eintrag anlegen',
});

const unknownSection = (place: Place, found: string, known: string[]): Finding => ({
  code: 'abschnitt-fehlt',
  ...place,
  found,
  expected: `einen der Abschnitte ${known.join(', ') || '(der Eintrag hat keine Zwischenüberschriften)'}`,
  remedy: 'den Teil hinter # berichtigen oder weglassen',
});

const unknownAddress = (place: Place, found: string): Finding => ({
  code: 'unbekannte-adresse',
  ...place,
  found,
  expected: `einen Querverweis (${KIND_NAMES.map((kind) => `${KINDS[kind].scheme}:`).join(' ')}), https://… oder eine Übersichtsseite wie /register/`,
  remedy:
    'Schreibweise prüfen; Einträge dieser Ausgabe als Querverweis verlinken, z. B. praxis:hamburg-ombudsstelle',
});
