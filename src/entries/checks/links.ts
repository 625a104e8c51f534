import { nearest } from '../../lib/nearest.ts';
import { FOOTER_NAVIGATION, NAVIGATION } from '../../site.ts';
import { keyOf } from '../address.ts';
import { hasOtherNumber } from '../chapter-number.ts';
import { parseCrossLink, resolveCrossLink, type CrossLink, type Targets } from '../cross-link.ts';
import type { Finding } from '../finding.ts';
import { KIND_NAMES, KINDS, type Kind } from '../kinds.ts';
import { crossLinksIn, type PlacedCrossLink } from '../mentions.ts';
import { proposal } from '../mend.ts';
import { placeInText, type Place } from '../place.ts';
import type { SourceFile } from '../read.ts';
import { isMailAddress, isWebAddress } from '../schemas/web-address.ts';

/** Pages that belong to no entry; everything else is reached by a cross-link. */
const LIST_PAGES = new Set([
  '/',
  '/suche/',
  ...[...NAVIGATION, ...FOOTER_NAVIGATION].map(({ href }) => href),
]);

/** Checks every link of the texts: the target and, where one is named, the section must exist; there are no images. */
export function checkLinks(files: readonly SourceFile[], targets: Targets): Finding[] {
  const anchors = new Map(files.map((file) => [keyOf(file.kind, file.id), anchorsOf(file)]));
  const sectionsOf = (key: string) => anchors.get(key);
  const isUnjudged = unjudgedBeside(files);
  return files.flatMap((file) => [
    ...crossLinksIn(file.outline).flatMap((link) =>
      isUnjudged(link) ? [] : checkCrossLink(file, link, targets, sectionsOf),
    ),
    ...checkAddresses(file),
    ...file.outline.images.map(({ url, line }) => image(placeInText(file, line), url)),
  ]);
}

/** The number of a chapter stands in its head: while one is not as it should be, links by number are left alone. */
function unjudgedBeside(files: readonly SourceFile[]): (link: CrossLink) => boolean {
  const isRead =
    files.every(({ kind, readable }) => kind !== 'chapters' || readable) &&
    !files.some(hasOtherNumber);
  return ({ scheme, name }) =>
    !isRead && scheme === KINDS.chapters.scheme && /^\d[\d.]*$/u.test(name);
}

function checkCrossLink(
  file: SourceFile,
  link: PlacedCrossLink,
  targets: Targets,
  sectionsOf: (key: string) => ReadonlySet<string> | undefined,
): Finding[] {
  const place = placeInText(file, link.line, link.column);
  const target = resolveCrossLink(link, targets);
  const found = `${link.scheme}:${link.name}${link.fragment && `#${link.fragment}`}`;
  if (!target.ok)
    return targets[target.kind].size > 0 ? [unknownTarget(file, place, link, target)] : [];
  if (!link.fragment) return [];
  return missingSection(place, found, link.fragment, sectionsOf(keyOf(target.kind, target.id)));
}

/** Checks what is no cross-link: other sites, list pages and sections of the same text are all right. */
function checkAddresses(file: SourceFile): Finding[] {
  return file.outline.links.flatMap(({ url, line, column }) => {
    if (parseCrossLink(url) || isForeign(url) || LIST_PAGES.has(url)) return [];
    const place = placeInText(file, line, column);
    if (url.startsWith('#')) return missingSection(place, url, url.slice(1), anchorsOf(file));
    if (/^http:\/\//u.test(url)) return [insecureAddress(place, url)];
    return [
      /^(?:https?|mailto):/iu.test(url) ? brokenAddress(place, url) : unknownAddress(place, url),
    ];
  });
}

/** Other sites by https with a name, and mail. */
const isForeign = (url: string): boolean => isMailAddress(url) || isWebAddress(url);

function missingSection(
  place: Place,
  found: string,
  fragment: string,
  known: ReadonlySet<string> | undefined,
): Finding[] {
  return !known || known.has(fragment) ? [] : [unknownSection(place, found, fragment, [...known])];
}

/** The sections of a text; undefined when it cannot be parsed, and its sections are not known. */
const anchorsOf = ({ outline }: SourceFile): ReadonlySet<string> | undefined =>
  outline.fault ? undefined : new Set(outline.headings.map(({ slug }) => slug));

const unknownTarget = (
  { text }: SourceFile,
  place: Place,
  { scheme, name, fragment }: CrossLink,
  { kind, suggestions }: { kind: Kind; suggestions: readonly string[] },
): Finding => ({
  code: 'querverweis-ins-leere',
  ...place,
  found: `${scheme}:${name}${fragment && `#${fragment}`}`,
  expected: `einen Eintrag in content/${KINDS[kind].folder}/`,
  remedy:
    suggestions.length > 0
      ? `Gemeint ist vielleicht ${suggestions.join(' oder ')}`
      : 'Schreibweise prüfen oder den Eintrag anlegen',
  mend: proposal(text, place, `${scheme}:${name}`, suggestions[0] && `${scheme}:${suggestions[0]}`),
});

const unknownSection = (
  place: Place,
  found: string,
  fragment: string,
  known: string[],
): Finding => ({
  code: 'abschnitt-fehlt',
  ...place,
  found,
  expected: `einen der Abschnitte ${known.join(', ') || '(der Eintrag hat keine Zwischenüberschriften)'}`,
  remedy: nearest(fragment, known)[0]
    ? `Gemeint ist vielleicht #${nearest(fragment, known)[0]}`
    : 'den Teil hinter # berichtigen oder weglassen',
});

const unknownAddress = (place: Place, found: string): Finding => ({
  code: 'unbekannte-adresse',
  ...place,
  found: found || 'ein Link ohne Ziel',
  expected: `einen Querverweis (${KIND_NAMES.map((kind) => `${KINDS[kind].scheme}:`).join(' ')}), https://… oder eine Übersichtsseite wie /register/`,
  remedy:
    'Schreibweise prüfen; Einträge dieser Ausgabe als Querverweis verlinken, z. B. praxis:hamburg-ombudsstelle',
});

const insecureAddress = (place: Place, url: string): Finding => ({
  code: 'unbekannte-adresse',
  ...place,
  found: url,
  expected: 'eine Adresse mit https://',
  remedy: 'https:// schreiben, wenn die Seite so erreichbar ist; sonst die Adresse in `…` setzen',
});

const brokenAddress = (place: Place, url: string): Finding => ({
  code: 'unbekannte-adresse',
  ...place,
  found: url,
  expected:
    'https://… oder mailto:name@… mit dem vollen Namen des Servers, z. B. https://example.org/seite',
  remedy:
    'die Adresse vollständig schreiben, mit genau zwei / hinter https: und keinem hinter mailto:',
});

const image = (place: Place, url: string): Finding => ({
  code: 'bild-im-text',
  ...place,
  found: `das Bild ${url}`,
  expected: 'Text ohne Bilder',
  remedy: 'Abbildungen des Berichts stehen als Daten in content/abbildungen: <Abbildung id="…" />',
});
