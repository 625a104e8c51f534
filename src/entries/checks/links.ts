import { nearest } from '../../lib/nearest.ts';
import { slugOf } from '../../lib/slug.ts';
import { FOOTER_NAVIGATION, NAVIGATION } from '../../site.ts';
import { keyOf } from '../address.ts';
import { hasOtherNumber } from '../chapter-number.ts';
import {
  CROSS_SCHEMES,
  parseCrossLink,
  resolveCrossLink,
  type CrossLink,
  type Targets,
} from '../cross-link.ts';
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
  '/ueber/suche/',
  ...[...NAVIGATION, ...FOOTER_NAVIGATION].map(({ href }) => href),
]);

/** Checks every link of the texts: the target and, where one is named, the section must exist; there are no images. */
export function checkLinks(files: readonly SourceFile[], targets: Targets): Finding[] {
  const byKey = new Map(files.map((file) => [keyOf(file.kind, file.id), file]));
  const entryOf = (key: string) => byKey.get(key);
  const isUnjudged = unjudgedBeside(files);
  return files.flatMap((file) => [
    ...crossLinksIn(file.outline).flatMap((link) =>
      isUnjudged(link) ? [] : checkCrossLink(file, link, targets, entryOf),
    ),
    ...checkAddresses(file, targets),
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
  entryOf: (key: string) => SourceFile | undefined,
): Finding[] {
  const place = placeInText(file, link.line, link.column);
  const target = resolveCrossLink(link, targets);
  const found = `${link.scheme}:${link.name}${link.fragment && `#${link.fragment}`}`;
  if (!target.ok)
    return targets[target.kind].size > 0 ? [unknownTarget(file, place, link, target)] : [];
  if (!link.fragment) return [];
  return missingSection(place, found, link.fragment, entryOf(keyOf(target.kind, target.id)));
}

/** Checks what is no cross-link: other sites, list pages and sections of the same text are all right. */
function checkAddresses(file: SourceFile, targets: Targets): Finding[] {
  return file.outline.links.flatMap(({ url, line, column }) => {
    if (parseCrossLink(url) || isForeign(url) || LIST_PAGES.has(url)) return [];
    const place = placeInText(file, line, column);
    if (url.startsWith('#')) return missingSection(place, url, url.slice(1), file);
    if (/^http:\/\//u.test(url)) return [insecureAddress(place, url, targets)];
    return [
      /^(?:https?|mailto):/iu.test(url)
        ? brokenAddress(place, url)
        : unknownAddress(place, url, targets),
    ];
  });
}

/** Other sites by https with a name, and mail. */
const isForeign = (url: string): boolean => isMailAddress(url) || isWebAddress(url);

/** An entry that cannot be parsed has sections that are not known. */
function missingSection(
  place: Place,
  found: string,
  fragment: string,
  entry: SourceFile | undefined,
): Finding[] {
  if (!entry || entry.outline.fault) return [];
  const known = [...new Set(entry.outline.headings.map(({ slug }) => slug))];
  if (known.includes(fragment)) return [];
  return [
    entry.outline.hiddenSections.includes(fragment)
      ? hiddenSection(place, found, entry)
      : unknownSection(place, found, fragment, known),
  ];
}

const hiddenSection = (place: Place, found: string, { path }: SourceFile): Finding => ({
  code: 'abschnitt-fehlt',
  ...place,
  found: `${found}: diese Überschrift steht in ${path} in einem Kommentar`,
  expected: 'einen Abschnitt, der auf der Seite erscheint',
  remedy: 'die Zeichen {/* und */} um die Überschrift streichen, oder den Teil hinter # weglassen',
});

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

/** The cross-link that is meant by the path of a file or of a page (`staedte/koeln`, `/staedte/koeln/`) or by a name (`Köln`). */
const meantEntry = (url: string, targets: Targets): string | undefined =>
  entryAt(url, targets) ?? entryNamed(url, targets);

function entryNamed(url: string, targets: Targets): string | undefined {
  const name = slugOf(url);
  const kind = KIND_NAMES.find((each) => targets[each].has(name));
  return kind && name ? `${KINDS[kind].scheme}:${targets[kind].get(name) ?? name}` : undefined;
}

function entryAt(url: string, targets: Targets): string | undefined {
  const [, folder = '', name = ''] =
    /(?:^|\/)([a-z]+)\/([a-z\d-]+)(?:\.\w+|\/)?$/u.exec(url.replace(/#.*$/u, '')) ?? [];
  const kind = KIND_NAMES.find((each) => KINDS[each].folder === folder);
  const id = kind && targets[kind].get(name);
  return kind && id ? `${KINDS[kind].scheme}:${id}` : undefined;
}

const unknownAddress = (place: Place, found: string, targets: Targets): Finding => ({
  code: 'unbekannte-adresse',
  ...place,
  found: found || 'ein Link ohne Ziel',
  expected: `einen Querverweis (${CROSS_SCHEMES.map((scheme) => `${scheme}:`).join(' ')}), https://… oder eine Übersichtsseite wie /register/`,
  remedy: remedyFor(found, targets),
});

function remedyFor(url: string, targets: Targets): string {
  const entry = meantEntry(url, targets);
  if (entry) return `als Querverweis schreiben: ${entry}`;
  const small = url.toLowerCase().replace(/#$/u, '');
  if (parseCrossLink(small)) return `so schreiben: ${small}`;
  const page = `/${small.replace(/^\/|\/$/gu, '')}/`;
  const [likely] = [page, `mailto:${url}`, `https://${url}`].filter(
    (each) => LIST_PAGES.has(each) || (isForeign(each) && !FILE.test(each)),
  );
  if (likely) return `${likely} schreiben`;
  if (FILE.test(url)) return 'den Link streichen: Dateien gibt diese Ausgabe nicht mit';
  return 'Schreibweise prüfen; Einträge dieser Ausgabe als Querverweis verlinken, z. B. praxis:hamburg-ombudsstelle';
}

/** The name of a file, such as word processors and file managers know it. */
const FILE = /^(?:https:\/\/)?(?:file:|[a-z]:\\)|\.(?:pdf|docx?|odt|xlsx?|pptx?|jpe?g|png|mdx?)$/iu;

/** An address that begins with http, such as that of the preview of `npm run dev`. */
const insecureAddress = (place: Place, url: string, targets: Targets): Finding => ({
  code: 'unbekannte-adresse',
  ...place,
  found: url,
  expected: 'eine Adresse mit https://',
  remedy: /^http:\/\/localhost\b/u.test(url)
    ? remedyFor(url.replace(/^http:\/\/[^/]*/u, ''), targets)
    : 'https:// schreiben, wenn die Seite so erreichbar ist; sonst die Adresse in `…` setzen',
});

const brokenAddress = (place: Place, url: string): Finding => ({
  code: 'unbekannte-adresse',
  ...place,
  found: `${url}${faultOfHost(url)}`,
  expected:
    'https://… oder mailto:name@… mit dem vollen Namen des Servers, z. B. https://example.org/seite',
  remedy:
    'die Adresse vollständig schreiben, mit genau zwei / hinter https: und keinem hinter mailto:',
});

/** Says of an address of the web that its host is missing or can be none. */
function faultOfHost(url: string): string {
  const [, host] = /^https?:\/\/(?:[^/?#]*@)?([^/?#:]*)/iu.exec(url) ?? [];
  if (host === undefined) return '';
  if (host === '') return ', ohne den Namen eines Servers';
  return isWebAddress(`https://${host}`) ? '' : `; „${host}“ ist kein voller Name eines Servers`;
}

const image = (place: Place, url: string): Finding => ({
  code: 'bild-im-text',
  ...place,
  found: `das Bild ${url}`,
  expected: 'Text ohne Bilder',
  remedy: 'Abbildungen des Berichts stehen als Daten in content/abbildungen: <Abbildung id="…" />',
});
