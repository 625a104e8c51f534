import { numbersIn } from '../../lib/german-numbers.ts';
import { exactly, sharesIn, standsFor, type SaidShare } from '../../lib/said-shares.ts';
import { entryName, parseCrossLink } from '../cross-link.ts';
import { findValue, nameOf, namedValues, type NamedValue } from '../figure-values.ts';
import type { Finding } from '../finding.ts';
import { crossLinksIn } from '../mentions.ts';
import type { Outline } from '../outline.ts';
import { placeInText } from '../place.ts';
import type { SourceFile } from '../read.ts';
import { valueAt } from '../schema-walk.ts';

/** A count in digits from 13 on, which may belong to a figure; years, dates, amounts and percentages are none. */
const COUNT = /(?<![\d.,–-])(?:1[3-9]|[2-9]\d|\d{3})(?![\d.,–-]|[\s\u202F]*(?:%|Prozent|Jahre))/gu;

interface FigureValues {
  id: string;
  data: object;
  values: NamedValue[];
}

/**
 * Advises on shares and counts of a chapter that a figure has which the same section names or shows, or in the summary
 * any figure, and that are not tied to it. What is said roughly may stand beside the number itself.
 */
export function checkUntiedNumbers(files: readonly SourceFile[]): Finding[] {
  const figures = files
    .filter(({ kind }) => kind === 'figures')
    .map(({ id, data }) => ({ id, data, values: namedValues(data) }));
  return files
    .filter(({ kind, outline }) => kind === 'chapters' && !outline.fault)
    .flatMap((file) => {
      const isSummary = valueAt(file.data, ['number']) === undefined;
      const figuresAt = isSummary ? () => figures : figuresBeside(file.outline, figures);
      return untiedIn(file, figures, figuresAt);
    });
}

/** Returns a function that finds the figures which the section around a line names or shows. */
function figuresBeside(
  outline: Outline,
  figures: readonly FigureValues[],
): (line: number) => readonly FigureValues[] {
  const sectionOf = (line: number): number =>
    outline.headings.findLast((heading) => heading.line <= line)?.line ?? 0;
  const named = crossLinksIn(outline).map(({ scheme, name, line }) => ({
    id: entryName(scheme, name),
    section: sectionOf(line),
  }));
  return (line) =>
    figures.filter(({ id }) =>
      named.some((link) => link.id === id && link.section === sectionOf(line)),
    );
}

/** Lists the numbers of a text, those in shares and counts, that are neither tied nor said of a number beside them. */
function untiedIn(
  file: SourceFile,
  figures: readonly FigureValues[],
  figuresAt: (line: number) => readonly FigureValues[],
): Finding[] {
  return file.outline.prose.flatMap(({ line, text }) => {
    const tied = tiedIn(file.outline, line, figures);
    const left = tied.flatMap((link) => numbersIn(link.text));
    const isTied = (number: number | undefined): boolean => {
      const at = number === undefined ? -1 : left.indexOf(number);
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    };
    const isSaidBeside = ({ phrase, isRough }: SaidShare): boolean =>
      isRough && tied.some(({ value }) => value && standsFor(phrase, value));
    const shares = sharesIn(text)
      .filter((share) => !isTied(exactly(share)) && !isSaidBeside(share))
      .map(({ phrase }) => ({
        phrase,
        isSaid: (value: NamedValue) => value.unit === 'Prozent' && standsFor(phrase, value),
      }));
    const counts = [...text.matchAll(COUNT)]
      .map(([phrase]) => phrase)
      .filter((phrase) => !isTied(Number(phrase)))
      .map((phrase) => ({
        phrase,
        isSaid: ({ unit, value }: NamedValue) => unit === 'Anzahl' && value === Number(phrase),
      }));
    return [...shares, ...counts].flatMap(({ phrase, isSaid }) => {
      const names = figuresAt(line).flatMap(({ id, values }) =>
        values.filter(isSaid).map((value) => `wert:${id}/${nameOf(value, values)}`),
      );
      return names.length > 0 ? [untied(file, line, phrase, names)] : [];
    });
  });
}

/** The numbers of a line that are tied, with the values to which they are. */
const tiedIn = (
  { links }: Outline,
  line: number,
  figures: readonly FigureValues[],
): { text: string; value?: NamedValue | undefined }[] =>
  links.flatMap((link) => {
    if (link.line !== line || parseCrossLink(link.url)?.scheme !== 'wert') return [];
    const [, id, path = ''] = /^wert:([^/]+)\/?(.*)$/u.exec(link.url) ?? [];
    const figure = figures.find((one) => one.id === id);
    const value = figure && findValue(figure.data, path);
    return [{ text: link.text, value: Array.isArray(value) ? undefined : value }];
  });

const untied = (
  file: SourceFile,
  line: number,
  phrase: string,
  [first = '', ...others]: readonly string[],
): Finding => ({
  code: 'wert-lose',
  ...placeInText(file, line),
  found: `„${phrase}“, so viel wie ein Wert einer Abbildung`,
  expected: 'eine Zahl, die an die Abbildung gebunden ist, wenn sie daher stammt',
  remedy: `[${phrase}](${first}) schreiben${others.length > 0 ? `, oder ${others.slice(0, 2).join(', ')}` : ''}`,
});
