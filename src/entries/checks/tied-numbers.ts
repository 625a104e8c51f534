import { canSay } from '../../lib/said-number.ts';
import { saysSameShare } from '../../lib/said-shares.ts';
import { entryName, parseCrossLink } from '../cross-link.ts';
import { findValue, type NamedValue } from '../figure-values.ts';
import type { Finding } from '../finding.ts';
import { placeInText, type Place } from '../place.ts';
import type { SourceFile } from '../read.ts';
import { SCHEMAS } from '../schemas/index.ts';

/**
 * Checks numbers that are tied to a figure (`[36 %](wert:abb-03/informelle-gruppe)`): the value exists and is what the
 * text says. While something is wrong with the figure itself, which is told there, its values are not worth a look.
 */
export function checkTiedNumbers(files: readonly SourceFile[]): Finding[] {
  const figures = new Map(
    files
      .filter(({ kind, readable }) => kind === 'figures' && readable)
      .map((file) => [file.id, file]),
  );
  return files.flatMap((file) =>
    file.outline.links.flatMap(({ url, line, column, text }) => {
      const link = parseCrossLink(url);
      if (link?.scheme !== 'wert') return [];
      const figure = figures.get(entryName('wert', link.name));
      const place = placeInText(file, line, column);
      return figure ? checkNumber(place, url, text, figure) : [];
    }),
  );
}

const isSound = (data: object): boolean => SCHEMAS.figures.safeParse(data).success;

function checkNumber(place: Place, url: string, text: string, figure: SourceFile): Finding[] {
  const path = /^wert:[^/]+\/?(.*)$/u.exec(url)?.[1] ?? '';
  const found = findValue(figure.data, path);
  const isUnknown = Array.isArray(found);
  if ((!isUnknown && isSaid(text, found)) || !isSound(figure.data)) return [];
  return [
    isUnknown ? unknownValue(place, url, figure, found) : otherValue(place, text, figure, found),
  ];
}

/** Words of the report are said by these words; of what is lost nothing can be said. */
const isSaid = (text: string, { value, words, unit }: NamedValue): boolean =>
  value === null
    ? words !== undefined && (text.includes(words) || saysSameShare(text, words))
    : canSay(text, value, unit);

const unknownValue = (
  place: Place,
  url: string,
  { id, path }: SourceFile,
  near: readonly string[],
): Finding => ({
  code: 'wert-unbekannt',
  ...place,
  found: url,
  expected: `einen Wert aus ${path}: wert:${id}/kategorie oder wert:${id}/reihe/kategorie, klein und mit Bindestrichen`,
  remedy:
    near.length > 0
      ? `Gemeint ist vielleicht ${near.map((name) => `wert:${id}/${name}`).join(' oder ')}`
      : 'die Kategorie schreiben wie in der Datei der Abbildung, Umlaute als ae, oe, ue',
});

const otherValue = (
  place: Place,
  text: string,
  { path }: SourceFile,
  { label, value, words, unit }: NamedValue,
): Finding => ({
  code: 'wert-abweichend',
  ...place,
  found: `„${text}“`,
  expected: `den Wert zu „${label}“ in ${path}: ${value === null ? (words ?? 'nicht überliefert') : `${String(value).replace('.', ',')} ${unit}`}`,
  remedy:
    'Zahl und Abbildung mit dem Bericht vergleichen; gerundet wird mit Wörtern wie „gut“, „knapp“, „rund“, „mehr als“',
});
