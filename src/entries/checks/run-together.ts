import type { Finding } from '../finding.ts';
import type { ProseRow } from '../outline-text.ts';
import { placeInText } from '../place.ts';
import type { SourceFile } from '../read.ts';

interface Rule {
  pattern: RegExp;
  /** Whether the signs must follow each other: a) and b), but not „z. B.“ and „d. h.“. */
  inOrder?: true;
  what: string;
  remedy: string;
}

const LIST = 'jeden Punkt mit „- “ beginnen, mit einer Leerzeile vor dem ersten';

const RULES: readonly Rule[] = [
  {
    pattern: /^\s*(?:[–—−]|--)\s/u,
    what: 'eine Aufzählung mit Gedankenstrichen, die keine wird',
    remedy: LIST,
  },
  {
    // Also „1.)“ and „1 .“; letters only without a space: „z. B.“ may be broken anywhere.
    pattern: /^\s*\(?(?<sign>\p{L}(?=[.)])|\d{1,2}(?= ?[.)])|[ivxIVX]+(?=[.)])) ?(?:[.)]|\.\))\s/u,
    inOrder: true,
    what: 'eine Aufzählung, deren Zeilen zusammenlaufen',
    remedy:
      'jeden Punkt mit „1. “ oder „- “ beginnen, oder eine Leerzeile zwischen die Zeilen setzen',
  },
  {
    pattern: /^\s*(?:\p{So}|[\u2190-\u21FF\u2460-\u24FF\u2776-\u2793]|o)\s/u,
    what: 'eine Aufzählung mit Zeichen, die keine wird',
    remedy: LIST,
  },
  {
    pattern: /^(?!\s*\|)(?!.*\|\s*$).*\S\s+\|\s+\S|\S\t+\S/u,
    what: 'eine Tabelle, die keine wird',
    remedy:
      'unter die Kopfzeile eine Zeile | --- | --- | setzen, mit einer Leerzeile vor der Tabelle',
  },
];

/** Checks for two lines or more that an author has set one below the other and that come out as one paragraph. */
export function checkRunTogether(files: readonly SourceFile[]): Finding[] {
  return files.flatMap((file) =>
    [...Map.groupBy(file.outline.prose, ({ block }) => block).values()].flatMap((rows) => {
      const [found] = RULES.flatMap((rule) => lineOf(rows, rule));
      return found ? [runTogether(file, found)] : [];
    }),
  );
}

function lineOf(rows: readonly ProseRow[], rule: Rule): { row: ProseRow; rule: Rule }[] {
  const [first] = rows;
  if (first?.kind !== 'paragraph') return [];
  const alike = rows.filter(({ unescaped }) => rule.pattern.test(unescaped));
  const [row] = alike;
  const isRun = alike.length >= 2 && (!rule.inOrder || isInOrder(alike, rule.pattern));
  return row && isRun ? [{ row, rule }] : [];
}

/** Whether the signs of the first two lines follow each other: letters or numbers, or one Roman number upon another. */
function isInOrder(rows: readonly ProseRow[], pattern: RegExp): boolean {
  const [first = '', second = ''] = rows.map(
    ({ unescaped }) => pattern.exec(unescaped)?.groups?.['sign'] ?? '',
  );
  if (/^\d+$/u.test(first)) return Number(second) === Number(first) + 1;
  const isNext = (second.codePointAt(0) ?? 0) === (first.codePointAt(0) ?? 0) + 1;
  const place = ROMAN.indexOf(first.toLowerCase());
  return isNext || (place >= 0 && ROMAN[place + 1] === second.toLowerCase());
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

const runTogether = (
  file: SourceFile,
  { row, rule: { what, remedy } }: { row: ProseRow; rule: Rule },
): Finding => ({
  code: 'zeilen-laufen-zusammen',
  ...placeInText(file, row.line),
  found: `${what}: ${row.text.trim().slice(0, 50)} …`,
  expected: 'Markdown, das auch eines wird',
  remedy,
});
