import {
  exactly,
  saysSameShare,
  sharesIn,
  standsFor,
  type SaidShare,
} from '../../lib/said-shares.ts';
import { entryName } from '../cross-link.ts';
import { namedValues } from '../figure-values.ts';
import type { Finding } from '../finding.ts';
import { crossLinksIn } from '../mentions.ts';
import type { SourceFile } from '../read.ts';
import { valueAt } from '../schema-walk.ts';

type Said = (share: SaidShare) => boolean;

/**
 * Checks the shares that stand before a text, where nothing can be tied: those of summary and key points of a chapter
 * stand in its text or in a figure that it names or shows, percentages of title and summary of a figure among its
 * values, of which a fraction may sum up several.
 */
export function checkForetoldNumbers(files: readonly SourceFile[]): Finding[] {
  const figures = new Map(
    files.filter(({ kind }) => kind === 'figures').map((file) => [file.id, saidBy(file)]),
  );
  return files.flatMap((file) => {
    if (file.kind === 'figures')
      return unsaid(file, [['title'], ['summary']], saidBy(file, true), 'unter ihren Werten');
    if (file.kind !== 'chapters' || file.outline.fault) return [];
    const said = [saidInText(file), ...named(file).map((id) => figures.get(id) ?? (() => false))];
    return unsaid(
      file,
      [['summary'], ...listed(file.data, 'keyPoints')],
      (share) => said.some((is) => is(share)),
      'im Text des Kapitels oder in einer seiner Abbildungen',
    );
  });
}

const named = ({ outline }: SourceFile): string[] =>
  crossLinksIn(outline).map(({ scheme, name }) => entryName(scheme, name));

function saidBy({ data }: SourceFile, maySum = false): Said {
  const values = namedValues(data).filter(({ unit }) => unit === 'Prozent');
  return (share) =>
    (maySum && share.isRough) || values.some((value) => standsFor(share.phrase, value));
}

function saidInText({ outline }: SourceFile): Said {
  const shares = outline.prose.flatMap(({ text }) => sharesIn(text));
  return ({ phrase }) =>
    shares.some(
      (share) =>
        saysSameShare(phrase, share.phrase) || standsFor(phrase, { value: exactly(share) ?? null }),
    );
}

const listed = (data: object, key: string): (string | number)[][] => {
  const list = valueAt(data, [key]);
  return Array.isArray(list) ? list.map((_, index) => [key, index]) : [];
};

const unsaid = (
  { path, data, lineOf }: SourceFile,
  fields: readonly (string | number)[][],
  isSaid: Said,
  where: string,
): Finding[] =>
  fields.flatMap((field) => {
    const text = valueAt(data, field);
    if (typeof text !== 'string') return [];
    return sharesIn(text)
      .filter((share) => !isSaid(share))
      .map(({ phrase }) => ({
        code: 'zahl-ohne-beleg' as const,
        file: path,
        line: lineOf(field),
        found: `„${phrase}“`,
        expected: `eine Zahl, die auch ${where} steht`,
        remedy: 'mit dem Bericht vergleichen und an beiden Stellen dasselbe schreiben',
      }));
  });
