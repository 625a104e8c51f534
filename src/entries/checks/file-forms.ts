import type { FindingCode } from '../finding-codes.ts';
import type { Edit, Finding } from '../finding.ts';
import type { SourceFile } from '../read.ts';

interface Form {
  code: FindingCode;
  found: string;
  expected: string;
  remedy: string;
  edits: (file: SourceFile) => Edit[];
}

const FIX = 'npm run check -- --fix';

const FORMS: readonly Form[] = [
  {
    code: 'datei-kennzeichen',
    found: 'ein unsichtbares Kennzeichen (BOM) am Anfang der Datei',
    expected: 'UTF-8 ohne BOM',
    remedy: `${FIX}; im Editor „UTF-8“ statt „UTF-8 mit BOM“ wählen`,
    edits: ({ hasMark }) => (hasMark ? [{ line: 1, column: 1, from: '\uFEFF', to: '' }] : []),
  },
  {
    code: 'datei-zeilenenden',
    found: 'Zeilenenden von Windows (CRLF)',
    expected: 'Zeilenenden LF, wie in den übrigen Dateien',
    remedy: `${FIX}; im Editor „LF“ wählen`,
    edits: ({ text }) => rowsOf(text).flatMap((row, i) => trailing(row, i, /\r$/u)),
  },
  {
    code: 'datei-leerraum',
    found: 'Leerzeichen am Ende einer Zeile',
    expected: 'Zeilen, die mit ihrem letzten Zeichen enden',
    remedy: FIX,
    edits: (file) =>
      rowsOf(file.text).flatMap((row, i, rows) =>
        isMeant(file, i, rows) ? [] : trailing(row, i, /[ \t\u00A0]+(?=\r?$)/u),
      ),
  },
  {
    code: 'datei-ende',
    found: 'kein Zeilenende hinter der letzten Zeile',
    expected: 'ein Zeilenende am Schluss der Datei',
    remedy: FIX,
    edits: ({ text }) => {
      const rows = rowsOf(text);
      const last = rows.at(-1) ?? '';
      return last ? [{ line: rows.length, column: last.length + 1, from: '', to: '\n' }] : [];
    },
  },
];

/** Advises on what nobody sees of a file and every comparison of versions shows: mark, line ends, spaces, last row. */
export const checkFileForms = (files: readonly SourceFile[]): Finding[] =>
  files.flatMap((file) =>
    FORMS.flatMap(({ edits: editsFor, ...told }) => {
      const edits = editsFor(file);
      const [first] = edits;
      if (!first) return [];
      const place = { file: file.path, line: first.line, column: first.column };
      return [{ ...told, ...place, mend: { edits, isCertain: true } }];
    }),
  );

const rowsOf = (text: string): string[] => text.split('\n');

function trailing(row: string, index: number, pattern: RegExp): Edit[] {
  const match = pattern.exec(row);
  return match ? [{ line: index + 1, column: match.index + 1, from: match[0], to: '' }] : [];
}

/** Two spaces before another line of the same paragraph break the line; in code, spaces are code. */
function isMeant({ bodyLine }: SourceFile, index: number, rows: readonly string[]): boolean {
  if (index + 1 < bodyLine) return false;
  const fences = rows.slice(bodyLine - 1, index).filter((row) => /^\s*(?:```|~~~)/u.test(row));
  if (fences.length % 2 === 1) return true;
  return /\S {2,}\r?$/u.test(rows[index] ?? '') && (rows[index + 1] ?? '').trim() !== '';
}
