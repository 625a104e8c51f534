import type { ProseRow } from './outline-text.ts';
import type { SourceFile } from './read.ts';
import { columnInRow, columnInValue } from './text-columns.ts';

/** A piece of text that readers see, with its line in the file, which is looked up when it is asked for. */
export interface VisibleText {
  readonly text: string;
  readonly line: number;
  /** Whether it is running text, where Markdown holds, or stands in the head or a title. */
  readonly isBody: boolean;
  /** The same, with a neutral sign for each that an author has escaped. */
  readonly unescaped: string;
  /** Where it stands in the body; undefined in the head and in titles. */
  readonly row?: ProseRow;
  /** Finds the column (from 1) of a piece of the text, where it stands in the file just so. */
  readonly columnOf: (index: number, length: number) => number | undefined;
}

/** What the checks of texts need: entries have it, and lists of the same texts. */
export interface TextSource extends Pick<
  SourceFile,
  'path' | 'text' | 'bodyLine' | 'outline' | 'lineOf' | 'scalarAt'
> {
  data: object;
  /** Fields that hold no words, where they are others than those of entries. */
  technical?: ReadonlySet<string> | undefined;
}

/** Fields that hold ids, numbers and addresses instead of words. */
const TECHNICAL = new Set([
  'isbn',
  'doi',
  'url',
  'pages',
  'id',
  'parent',
  'city',
  'practice',
  'issue',
  'volume',
]);

const listed = new WeakMap<TextSource, readonly VisibleText[]>();

/**
 * Lists the texts of an entry that readers see: those of its head, its titles and, line by line, those of its body. Several
 * checks ask for them.
 */
export function visibleTexts(file: TextSource): readonly VisibleText[] {
  const texts = listed.get(file) ?? textsOf(file);
  listed.set(file, texts);
  return texts;
}

function textsOf(file: TextSource): VisibleText[] {
  const body = file.outline.prose.map((row) => ({
    text: row.text,
    unescaped: row.unescaped,
    line: file.bodyLine + row.line - 1,
    isBody: true,
    row,
    columnOf: (index: number, length: number) => columnInRow(row, index, length),
  }));
  const titles = file.outline.titles.map(({ text, line }) => ({
    text,
    unescaped: text,
    line: file.bodyLine + line - 1,
    isBody: false,
    columnOf: () => undefined,
  }));
  return [...body, ...titles, ...headTexts(file, file.data, [])];
}

/** A text with spaces for the addresses in it, so that what stands behind them keeps its place. */
export const withoutAddresses = (text: string): string =>
  text.includes('://')
    ? text.replace(/https?:\/\/[^\s„“”»«…]+/gu, (url) => ' '.repeat(url.length))
    : text;

/** A text without its marks of footnotes: the signs in them are told by the check of footnotes. */
export const withoutNoteMarks = (text: string): string =>
  text.replace(NOTE_LIKE, '').replace(/\[\^[^\]]*\]/gu, '');

/** What looks like the mark of a footnote and is none: `[^ 1]`, `[1^]`, `(^1)`, `^[Note]`, and behind a sentence `¹` or `[1]`. */
export const NOTE_LIKE =
  /\[\^\s+[^\]]*\]|\[\^[^\]\s]+\s+\]|\[\s+\^[^\]]*\]|\[\d+\^\]|\^\[[^\]]*\]|\[\^\]|\[\^\d+(?![\d\p{L}\]])|[({]\^\d+[)}]|(?<=[.!?“])\s?[¹²³⁴-⁹⁰]+|(?<=[.!?“])\[\d{1,3}\](?![(:[])/gu;

function headTexts(file: TextSource, value: unknown, path: PropertyKey[]): VisibleText[] {
  if (typeof value === 'string') {
    const isWords =
      !/^https?:/u.test(value) && !(file.technical ?? TECHNICAL).has(String(path.at(-1)));
    return isWords
      ? [
          {
            text: value,
            unescaped: value,
            isBody: false,
            get line() {
              return file.lineOf(path);
            },
            columnOf: (index, length) => columnInValue(file, path, value, index, length),
          },
        ]
      : [];
  }
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    headTexts(file, item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
