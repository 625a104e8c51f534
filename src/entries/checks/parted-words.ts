import type { Finding } from '../finding.ts';
import { placeInText } from '../place.ts';
import type { SourceFile } from '../read.ts';

/** What may follow the first part of „Haupt- und Ehrenamt“ and the like. */
const JOINS =
  'und|oder|bzw|sowie|als|wie|bis|statt|aber|noch|auch|zu|zur|zum|plus|beziehungsweise|respektive';

/** A word that a printed page has parted, within a row. */
export const PARTED = new RegExp(
  String.raw`(?<=\p{Ll}{2})- (?!(?:${JOINS})(?!\p{L}))(?=\p{Ll})`,
  'gu',
);

const BEGIN = /\p{Ll}{2}-\s*$/u;
const REST = new RegExp(String.raw`^(?!(?:${JOINS})(?!\p{L}))\p{Ll}+`, 'u');

export const NOT_PARTED = {
  code: 'typografie-bindestrich',
  expected: 'ein Wort, das nicht getrennt ist',
  remedy: 'den Bindestrich streichen und das Wort verbinden; als Gedankenstrich – schreiben',
} as const;

/** Checks for words that a printed page has parted at the end of a row; a page of ours shows a space there. */
export function checkPartedWords(files: readonly SourceFile[]): Finding[] {
  return files.flatMap((file) =>
    file.outline.prose.flatMap((row, index, rows) => {
      const next = rows[index + 1];
      if (next?.block !== row.block || !BEGIN.test(row.text)) return [];
      const [rest] = REST.exec(next.text.trimStart()) ?? [];
      const found = `… ${row.text.trim().slice(-25)} ${rest ?? ''}`;
      return rest ? [{ ...NOT_PARTED, ...placeInText(file, row.line), found }] : [];
    }),
  );
}
