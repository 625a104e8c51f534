import type { Finding } from '../finding.ts';
import type { SourceFile } from '../read.ts';
import { isUnwritten, UNWRITTEN } from '../unwritten.ts';

/** Checks that nothing is left to be written of what `npm run new` has begun; comments are left aside. */
export const checkUnwrittenPlaces = (files: readonly SourceFile[]): Finding[] =>
  files.filter(isUnwritten).flatMap(({ path, text }) =>
    text.split('\n').flatMap((row, index): Finding[] => {
      const column = row.indexOf(UNWRITTEN) + 1;
      if (column === 0 || /^\s*#\s/u.test(row)) return [];
      return [
        {
          code: 'noch-zu-schreiben',
          file: path,
          line: index + 1,
          column,
          found: row.trim(),
          expected: 'was der Kommentar über dem Feld nennt, oder den Text an dieser Stelle',
          remedy: 'ausfüllen; ein freiwilliges Feld oder einen leeren Abschnitt streichen',
        },
      ];
    }),
  );
